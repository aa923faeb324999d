package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;

/** Holds a profile against everything that an electric vehicle asks for, knowing nothing of how plans are made. */
final class ElectricVehicleCheck {
    /** mW; beyond it the power is inadmissible anyway, and sums stay below 2^63. */
    private static final long LIMIT = 1_000_000_000_000L;

    private final ElectricVehicleGrid grid;
    private final PowerProfile profile;
    private final List<Violation> found = new ArrayList<>();

    private ElectricVehicleCheck(ElectricVehicleGrid grid, PowerProfile profile) {
        this.grid = grid;
        this.profile = profile;
    }

    static List<Violation> of(ElectricVehicleGrid grid, PowerProfile profile) {
        ElectricVehicleCheck check = new ElectricVehicleCheck(grid, profile);
        int done = 0;
        for (SessionNeed need : grid.needs) {
            disconnected(profile, done, need.grid().first(), check.found);
            check.session(need);
            done = need.grid().first() + need.grid().intervals();
        }
        disconnected(profile, done, profile.length(), check.found);
        return List.copyOf(check.found);
    }

    /** Where no session is under way the power is zero. */
    static void disconnected(PowerProfile profile, int from, int to, List<Violation> found) {
        for (int t = from; t < to; t++) {
            power("power without a session", t, Math.abs(profile.at(t)), found);
        }
    }

    private void session(SessionNeed need) {
        int first = need.grid().first();
        int last = first + need.grid().intervals() - 1;
        long energy = 0;
        for (int t = first; t <= last; t++) {
            long power = profile.at(t);
            power("admissible power", t, grid.charger.powerError(power), found);
            energy += Math.max(grid.charger.min(), Math.min(LIMIT, power));
            if (grid.charger.bidirectional()) {
                energy("minimum state of charge", need, t, -need.down() - energy);
                energy("maximum state of charge", need, t, energy - need.up());
            }
        }
        if (last >= first) {
            long rest = need.total() - energy;
            energy(
                    "required energy",
                    need,
                    last,
                    grid.charger.totalError(rest, need.grid().later()));
        }
    }

    private static void power(String bound, int interval, long excess, List<Violation> found) {
        if (excess > 0) {
            found.add(new Violation(bound, interval, excess / 1e3, "W"));
        }
    }

    private void energy(String bound, SessionNeed need, int interval, long excess) {
        if (excess > 0) {
            found.add(grid.energyViolation(bound, need, interval, excess));
        }
    }
}
