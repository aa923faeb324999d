package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.Optional;

/**
 * Provides the device {@code linear}. It is not deterministic across JVMs, since a solver takes part in planning; so it may
 * not take part in method 1.
 */
public final class LinearDeviceProvider implements DeviceProvider<LinearDeviceConfig> {
    /** For the service loader. */
    public LinearDeviceProvider() {}

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public Class<LinearDeviceConfig> configType() {
        return LinearDeviceConfig.class;
    }

    /** As {@link LinearDeviceConfig#builder()} has it. */
    @Override
    public Optional<LinearDeviceConfig> defaults() {
        return Optional.of(LinearDeviceConfig.builder().build());
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if constraints contradict each other or the power
     *     bounds, and are not to be relaxed; names those that break when the sum of squares is least
     * @throws io.github.dsm4j.api.ConfigurationException if the configuration is written for another horizon
     */
    @Override
    public Device create(LinearDeviceConfig config, Horizon horizon) {
        return LinearDevice.of(config, horizon);
    }

    /**
     * The same device with its states rolled on by the executed power.
     *
     * @throws io.github.dsm4j.api.ConfigurationException if that takes a state out of its range by more than rounding
     */
    @Override
    public LinearDeviceConfig advance(LinearDeviceConfig config, Horizon horizon, PowerProfile executed) {
        config.fits(horizon);
        long[] milliwatts = executed.milliwatts();
        return config.withStates(
                config.states().stream().map(state -> state.after(milliwatts)).toList());
    }
}
