package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.PlanningArrays;
import io.github.dsm4j.steering.internal.StorageBounds;
import io.github.dsm4j.steering.internal.StoragePlan;
import io.github.dsm4j.steering.internal.StoragePlanner;
import java.util.List;
import java.util.Optional;

/**
 * A battery that gives back all it takes, but for a standing loss. All its bounds are whole numbers, so that verdicts are
 * exact, and planning is fastest. Immutable and thread-safe.
 */
final class LosslessBattery implements Device {
    private final BatteryGrid grid;
    private final StorageBounds bounds;

    private LosslessBattery(BatteryGrid grid, StorageBounds bounds) {
        this.grid = grid;
        this.bounds = bounds;
    }

    static LosslessBattery of(BatteryConfig config, Horizon horizon) {
        BatteryGrid grid = BatteryGrid.of(config, horizon);
        StorageBounds bounds = grid.bounds();
        bounds.infeasibility().ifPresent(i -> {
            throw new InfeasibleDeviceException("battery", List.of(grid.violation(i)));
        });
        return new LosslessBattery(grid, bounds);
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        PlanningArrays arrays = PlanningArrays.of(target.length());
        double[] wanted = arrays.target();
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(t);
        }
        StoragePlan plan = StoragePlanner.plan(bounds, wanted, arrays);
        return DevicePlan.optimal(PowerProfile.of(bounds.round(plan, arrays)));
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return BatteryCheck.of(grid, profile);
    }

    /** The bounds in whole numbers. */
    BatteryGrid grid() {
        return grid;
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return Optional.of(new PowerBounds(PowerProfile.of(grid.minPower), PowerProfile.of(grid.maxPower)));
    }

    @Override
    public boolean isConvex() {
        return true;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != bounds.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, battery of " + bounds.length());
        }
    }
}
