package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.spi.DeviceProvider;

/** Provides the device {@code pv}, without state. Deterministic, so it may take part in method 1. */
public final class PvProvider implements DeviceProvider<PvConfig> {
    /** For the service loader. */
    public PvProvider() {}

    @Override
    public String name() {
        return "pv";
    }

    @Override
    public Class<PvConfig> configType() {
        return PvConfig.class;
    }

    @Override
    public Device create(PvConfig config, Horizon horizon) {
        return Pv.of(config, horizon);
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}
