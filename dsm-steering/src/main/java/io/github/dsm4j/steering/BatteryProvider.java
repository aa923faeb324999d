package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.steering.internal.Store;
import java.util.Optional;

/** Provides the device {@code battery}. Deterministic, so it may take part in method 1. */
public final class BatteryProvider implements DeviceProvider<BatteryConfig> {
    /** For the service loader. */
    public BatteryProvider() {}

    @Override
    public String name() {
        return "battery";
    }

    @Override
    public Class<BatteryConfig> configType() {
        return BatteryConfig.class;
    }

    /**
     * The battery of the thesis's evaluation (§6.2): 13.5 kWh, 5 kW, initial and final energy left open. So a
     * configuration that changes nothing but the capacity is half full at both ends too.
     */
    @Override
    public Optional<BatteryConfig> defaults() {
        return Optional.of(
                BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build());
    }

    @Override
    public Device create(BatteryConfig config, Horizon horizon) {
        return Battery.of(config, horizon);
    }

    /**
     * The battery with the energy it has after {@code executed}; all else stays, the required final energy too.
     *
     * @throws io.github.dsm4j.api.ConfigurationException if that energy is outside the battery
     */
    @Override
    public BatteryConfig advance(BatteryConfig config, Horizon horizon, PowerProfile executed) {
        if (config.isLossless()) {
            return config.withInitialWh(BatteryGrid.energyAfter(config, horizon, executed));
        }
        Store store = LossyBattery.store(config, horizon);
        return config.withInitialWh(StoreCheck.energyAfter(store, executed, config.capacityWh()));
    }

    /** {@inheritDoc} */
    @Override
    public long capacityWh(BatteryConfig config) {
        return (long) config.capacityWh();
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}
