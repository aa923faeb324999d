package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.PowerLevels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sessions of an electric vehicle on the grid that profiles live on: whole mW, and for energies whole mW x intervals.
 */
final class ElectricVehicleGrid {
    /** Steps of calculation that a plan may take for levels that are not evenly spaced: some ms. */
    private static final double MAX_EFFORT = 4e6;

    final Charger charger;

    /** In order of time, those that concern the horizon. */
    final List<SessionNeed> needs;

    private final ElectricVehicleConfig config;
    private final Horizon horizon;

    private ElectricVehicleGrid(ElectricVehicleConfig config, Horizon horizon) {
        this.config = config;
        this.horizon = horizon;
        charger = Charger.of(config);
        List<SessionGrid> grids = SessionGrid.all(config, horizon);
        charger.levels().ifPresent(levels -> checkEffort(levels, grids));
        needs = grids.stream()
                .map(grid -> SessionNeed.of(config, charger, grid, horizon))
                .toList();
    }

    static ElectricVehicleGrid of(ElectricVehicleConfig config, Horizon horizon) {
        return new ElectricVehicleGrid(config, horizon);
    }

    private void checkEffort(PowerLevels levels, List<SessionGrid> grids) {
        Problems problems = new Problems();
        for (SessionGrid grid : grids) {
            double wanted = config.sessions().get(grid.index()).requiredWh() * SessionNeed.unitsPerWh(config, horizon);
            double effort = levels.effort(Math.min(wanted, (double) grid.all() * levels.most()), grid.intervals());
            problems.require(
                    effort <= MAX_EFFORT,
                    "levelsW",
                    "are not evenly spaced, and their common step is so fine that sessions[" + grid.index()
                            + "] would take " + (long) effort + " steps of calculation, allowed is at most "
                            + (long) MAX_EFFORT);
        }
        problems.throwIfAny("electric vehicle");
    }

    int length() {
        return horizon.intervals();
    }

    /** What the sessions require beyond what the power allows. */
    List<Violation> unmet() {
        return needs.stream()
                .filter(need -> need.unmet() > 0 && need.grid().concernsHorizon())
                .map(need ->
                        energyViolation("required energy", need, need.grid().last(horizon), need.unmet()))
                .toList();
    }

    /** What to aim at so that cars are charged as soon as possible. */
    PowerProfile soonest() {
        return charger.bidirectional() ? Soonest.charging(config, horizon) : Soonest.target(horizon.intervals());
    }

    Violation energyViolation(String bound, SessionNeed need, int interval, long units) {
        String name = bound + " of " + need.grid().name(config);
        return new Violation(name, interval, units / SessionNeed.unitsPerWh(config, horizon), "Wh");
    }

    /**
     * What is left to charge of a session under way when the horizon ends. All power from its arrival on was taken by it,
     * in intervals that were not planned for it too.
     */
    private ChargingSession rest(SessionNeed need, PowerProfile executed) {
        ChargingSession session = config.sessions().get(need.grid().index());
        long taken = 0;
        for (int t = (int) Math.max(0, GridTime.floor(horizon, session.arrival())); t < length(); t++) {
            taken += executed.at(t);
        }
        double unit = SessionNeed.unitsPerWh(config, horizon);
        double gained = taken / unit;
        Optional<Double> stored = session.storedWh().map(wh -> inside(wh + gained));
        double left = (need.wanted() - taken) / unit;
        double room = config.capacityWh().orElse(ChargingSession.MAX_WH) - stored.orElse(0.0);
        double rest = charger.bidirectional() ? left : Math.max(0, Math.min(room, left));
        return new ChargingSession(session.arrival(), session.departure(), rest, stored);
    }

    /** The sessions that are under way when the horizon ends. */
    Stream<ChargingSession> rest(PowerProfile executed) {
        return needs.stream().filter(need -> need.grid().goesOn()).map(need -> rest(need, executed));
    }

    /**
     * Sums of doubles may leave the battery by less than a microwatt hour. A car that is charged only ends charging by
     * itself, also where the least energy that meets its requirement is more than it can hold.
     */
    private double inside(double wattHours) {
        double capacity = config.capacityWh().orElse(ChargingSession.MAX_WH);
        double slack = charger.bidirectional() ? 1e-6 : Double.MAX_VALUE;
        if (wattHours < 0 && wattHours >= -slack) {
            return 0;
        }
        return wattHours > capacity && wattHours <= capacity + slack ? capacity : wattHours;
    }
}
