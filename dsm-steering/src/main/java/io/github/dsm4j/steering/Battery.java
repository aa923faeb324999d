package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Optional;

/**
 * A battery over one horizon. The plan is the nearest admissible profile, rounded to whole milliwatts without breaking a
 * bound; only with efficiencies below 1 and a positive target (a surplus to take up) it may be slightly farther, and then
 * says by how much at most. Plans are the same bits on every JVM. Immutable and thread-safe.
 */
public final class Battery implements Device {
    private final Device kind;

    private Battery(Device kind) {
        this.kind = kind;
    }

    /**
     * Makes the battery for one period. Power bounds are drawn in to whole milliwatts.
     *
     * @param config the parameters, and the energy at the start
     * @param horizon the period
     * @return the battery
     * @throws io.github.dsm4j.api.ConfigurationException if a list does not fit the horizon, or the standing loss adds
     *     up to more than 10^8 Wh
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if no profile keeps all bounds
     */
    public static Battery of(BatteryConfig config, Horizon horizon) {
        return new Battery(
                config.isLossless() ? LosslessBattery.of(config, horizon) : LossyBattery.of(config, horizon));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the target has another length than the horizon
     */
    @Override
    public DevicePlan plan(PowerProfile target) {
        return kind.plan(target);
    }

    /**
     * {@inheritDoc} Energies count to two milliwatts over one interval where there are losses, since powers are whole.
     *
     * @throws IllegalArgumentException if the profile has another length than the horizon
     */
    @Override
    public List<Violation> check(PowerProfile profile) {
        return kind.check(profile);
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return kind.bounds();
    }

    @Override
    public boolean isConvex() {
        return kind.isConvex();
    }

    /** What plans: with losses, or without. */
    Device kind() {
        return kind;
    }
}
