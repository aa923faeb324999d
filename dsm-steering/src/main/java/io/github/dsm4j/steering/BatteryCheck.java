package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;

/** Holds a profile against every bound of a battery, knowing nothing of how plans are made. */
final class BatteryCheck {
    /** mW; beyond it the power bound is broken anyway, and sums stay below 2^63. */
    private static final long LIMIT = 1_000_000_000_000L;

    private final BatteryGrid grid;
    private final List<Violation> found = new ArrayList<>();

    private BatteryCheck(BatteryGrid grid) {
        this.grid = grid;
    }

    static List<Violation> of(BatteryGrid grid, PowerProfile profile) {
        BatteryCheck check = new BatteryCheck(grid);
        long energy = 0;
        for (int t = 0; t < profile.length(); t++) {
            long power = profile.at(t);
            energy += Math.max(-LIMIT, Math.min(LIMIT, power));
            check.power("minimum power", t, grid.minPower[t] - power);
            check.power("maximum power", t, power - grid.maxPower[t]);
            check.energy("minimum state of charge", t, grid.minEnergy[t] - energy);
            check.energy("maximum state of charge", t, energy - grid.maxEnergy[t]);
        }
        return List.copyOf(check.found);
    }

    private void power(String bound, int interval, long excess) {
        if (excess > 0) {
            found.add(grid.powerViolation(bound, interval, excess));
        }
    }

    private void energy(String bound, int interval, long excess) {
        if (excess > 0) {
            found.add(grid.energyViolation(bound, interval, excess));
        }
    }
}
