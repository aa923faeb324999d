package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.Optional;

/** Provides the device {@code heat-pump}. Deterministic, so it may take part in method 1. */
public final class HeatPumpProvider implements DeviceProvider<HeatPumpConfig> {
    /** For the service loader. */
    public HeatPumpProvider() {}

    @Override
    public String name() {
        return "heat-pump";
    }

    @Override
    public Class<HeatPumpConfig> configType() {
        return HeatPumpConfig.class;
    }

    /**
     * A heat pump of a house: 3 kW, COP 3, 10 kWh of heat in the buffer (300 l of water, 30 K), initial and final heat left
     * open. The demand must be added.
     */
    @Override
    public Optional<HeatPumpConfig> defaults() {
        return Optional.of(HeatPumpConfig.builder()
                .maxPowerW(3_000)
                .cop(3)
                .bufferWh(10_000)
                .build());
    }

    @Override
    public Device create(HeatPumpConfig config, Horizon horizon) {
        return HeatPump.of(config, horizon);
    }

    /**
     * The device with the heat it has after {@code executed}; all else stays, the required final heat too. Demand and COP must
     * still cover {@code horizon}.
     *
     * @throws io.github.dsm4j.api.ConfigurationException if that heat is outside the buffer: more was drawn than there was,
     *     or more was made than it holds
     */
    @Override
    public HeatPumpConfig advance(HeatPumpConfig config, Horizon horizon, PowerProfile executed) {
        return config.withInitialWh(
                StoreCheck.energyAfter(HeatPump.store(config, horizon), executed, config.bufferWh()));
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}
