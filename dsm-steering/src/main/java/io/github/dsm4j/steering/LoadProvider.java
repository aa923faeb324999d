package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.spi.DeviceProvider;

/** Provides the device {@code load}, without state. Deterministic, so it may take part in method 1. */
public final class LoadProvider implements DeviceProvider<LoadConfig> {
    /** For the service loader. */
    public LoadProvider() {}

    @Override
    public String name() {
        return "load";
    }

    @Override
    public Class<LoadConfig> configType() {
        return LoadConfig.class;
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.dsm4j.api.ConfigurationException if the power does not cover the horizon
     */
    @Override
    public Device create(LoadConfig config, Horizon horizon) {
        return Load.of(config, horizon);
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}
