package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.StorageBounds;
import io.github.dsm4j.steering.internal.StoragePlanner;
import java.util.List;

/**
 * A battery over one horizon, planned exactly: the plan is the nearest admissible profile, rounded to whole milliwatts
 * without breaking a bound. Plans are the same bits on every JVM. Immutable and thread-safe.
 */
public final class Battery implements Device {
    private final BatteryGrid grid;
    private final StorageBounds bounds;

    private Battery(BatteryGrid grid, StorageBounds bounds) {
        this.grid = grid;
        this.bounds = bounds;
    }

    /**
     * Makes the battery for one period. Power bounds are drawn in to whole milliwatts, energy bounds to whole milliwatt
     * intervals.
     *
     * @param config the parameters, and the energy at the start
     * @param horizon the period
     * @return the battery
     * @throws io.github.dsm4j.api.ConfigurationException if a list does not fit the horizon, or the standing loss adds
     *     up to more than 10^8 Wh
     * @throws InfeasibleDeviceException if no profile keeps all bounds
     */
    public static Battery of(BatteryConfig config, Horizon horizon) {
        BatteryGrid grid = BatteryGrid.of(config, horizon);
        StorageBounds bounds = grid.bounds();
        bounds.infeasibility().ifPresent(i -> {
            throw new InfeasibleDeviceException("battery", List.of(grid.violation(i)));
        });
        return new Battery(grid, bounds);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the target has another length than the horizon
     */
    @Override
    public DevicePlan plan(PowerProfile target) {
        checkLength(target);
        double[] wanted = new double[target.length()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(t);
        }
        return DevicePlan.optimal(PowerProfile.of(bounds.round(StoragePlanner.plan(bounds, wanted))));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the profile has another length than the horizon
     */
    @Override
    public List<Violation> check(PowerProfile profile) {
        checkLength(profile);
        return BatteryCheck.of(grid, profile);
    }

    /** The bounds in whole numbers. */
    BatteryGrid grid() {
        return grid;
    }

    private void checkLength(PowerProfile profile) {
        if (profile.length() != bounds.length()) {
            throw new IllegalArgumentException(
                    "profile of " + profile.length() + " intervals, battery of " + bounds.length());
        }
    }
}
