package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One session of a car that gives energy back and loses some on the way, over one horizon; energies in mWh. */
final class LossySession {
    private final ElectricVehicleConfig config;
    private final SessionGrid grid;
    private final Horizon horizon;
    private final ChargingSession session;
    private final double min;
    private final double max;

    /** What a mW makes of energy in the battery in an interval, one way and the other. */
    private final double in;

    private final double out;
    private final double initial;

    /** The state of charge at the departure: as required, or as near as full power can come within whole mW. */
    private final double wanted;

    /** As wanted, or if that is beyond what the power allows, what is nearest to it. */
    private final double met;

    private LossySession(ElectricVehicleConfig config, SessionGrid grid, Horizon horizon) {
        this.config = config;
        this.grid = grid;
        this.horizon = horizon;
        session = config.sessions().get(grid.index());
        double hours = horizon.step().toSeconds() / 3600.0;
        in = hours * config.chargeEfficiency();
        out = hours / config.dischargeEfficiency();
        min = ChargerRules.milliwatts(config.minPowerW());
        max = ChargerRules.milliwatts(config.maxPowerW());
        initial = 1000 * session.storedWh().orElse(0.0);
        double capacity = capacity();
        double required = Math.max(0, Math.min(capacity, initial + 1000 * session.requiredWh()));
        met = Math.max(initial + grid.all() * min * out, Math.min(initial + grid.all() * max * in, required));
        boolean rounding = Math.abs(required - met) <= (grid.all() / 2.0 + 2) * out;
        wanted = rounding ? met : required;
    }

    static List<LossySession> all(ElectricVehicleConfig config, Horizon horizon) {
        return SessionGrid.all(config, horizon).stream()
                .map(grid -> new LossySession(config, grid, horizon))
                .toList();
    }

    private double capacity() {
        return 1000 * config.capacityWh().orElse(0.0);
    }

    SessionGrid grid() {
        return grid;
    }

    double unmetWh() {
        return Math.abs(wanted - met) / 1000;
    }

    Violation unmet() {
        return new Violation("required energy of " + grid.name(config), grid.last(horizon), unmetWh(), "Wh");
    }

    /** The part of the horizon in which it is connected; at least one interval. */
    Device device() {
        String name = " of " + grid.name(config);
        StoreNames names = new StoreNames(
                "electric vehicle",
                "minimum state of charge" + name,
                "maximum state of charge" + name,
                "range of the state of charge" + name,
                "required energy" + name);
        return StoreDevice.of(store(), names);
    }

    /** Whatever is missing when the horizon ends must not be more than the rest of the session can bring, nor less. */
    private Store store() {
        int length = grid.intervals();
        double[] low = new double[length];
        double[] high = fill(length, capacity());
        low[length - 1] = Math.max(0, met - grid.later() * max * in);
        high[length - 1] = Math.min(capacity(), met - grid.later() * min * out);
        return new Store(
                fill(length, min),
                fill(length, max),
                fill(length, in),
                fill(length, out),
                new double[length],
                1,
                initial,
                low,
                high);
    }

    private static double[] fill(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    /** What is left of a session that goes on after the horizon: the same state of charge is wanted in the end. */
    ChargingSession rest(PowerProfile executed) {
        double energy = initial;
        for (int t = (int) Math.max(0, GridTime.floor(horizon, session.arrival())); t < executed.length(); t++) {
            double power = executed.at(t);
            energy += power * (power < 0 ? out : in);
        }
        double stored = inside(energy) / 1000;
        return new ChargingSession(session.arrival(), session.departure(), wanted / 1000 - stored, Optional.of(stored));
    }

    /** Powers are whole, so a plan may leave the battery by as much as two mW make in an interval. */
    private double inside(double energy) {
        double slack = 2 * out + 1e-9 * capacity();
        if (energy < 0 && energy >= -slack) {
            return 0;
        }
        return energy > capacity() && energy <= capacity() + slack ? capacity() : energy;
    }
}
