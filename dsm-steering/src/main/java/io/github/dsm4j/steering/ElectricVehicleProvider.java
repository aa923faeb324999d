package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.util.Optional;
import java.util.stream.Stream;

/** Provides the device {@code electric-vehicle}. Deterministic, so it may take part in method 1. */
public final class ElectricVehicleProvider implements DeviceProvider<ElectricVehicleConfig> {
    /** For the service loader. */
    public ElectricVehicleProvider() {}

    @Override
    public String name() {
        return "electric-vehicle";
    }

    @Override
    public Class<ElectricVehicleConfig> configType() {
        return ElectricVehicleConfig.class;
    }

    /** As {@link ElectricVehicleConfig#builder()} has it. */
    @Override
    public Optional<ElectricVehicleConfig> defaults() {
        return Optional.of(ElectricVehicleConfig.builder().build());
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if a session needs more than it can get and that is not
     *     to be relaxed; names all such sessions
     * @throws io.github.dsm4j.api.ConfigurationException if levels that are not evenly spaced are too fine to be planned
     */
    @Override
    public Device create(ElectricVehicleConfig config, Horizon horizon) {
        return config.isLossyBothWays() ? LossyVehicle.of(config, horizon) : ElectricVehicle.of(config, horizon);
    }

    /**
     * The sessions that are not over, a session under way with the energy it still needs. Whatever power was executed counts
     * for it, planned or not; energy beyond what it needed is forgotten unless the charger can give it back. The next horizon
     * is thought to have the same step: with another one whole intervals may be lost, and with them energy.
     *
     * @throws io.github.dsm4j.api.ConfigurationException if {@code executed} leaves a car that may give energy back with more
     *     or less than it can hold
     */
    @Override
    public ElectricVehicleConfig advance(ElectricVehicleConfig config, Horizon horizon, PowerProfile executed) {
        Stream<ChargingSession> underWay = config.isLossyBothWays()
                ? LossySession.all(config, horizon).stream()
                        .filter(s -> s.grid().goesOn())
                        .map(s -> s.rest(executed))
                : ElectricVehicleGrid.of(config, horizon).rest(executed);
        Stream<ChargingSession> coming =
                config.sessions().stream().filter(s -> !s.arrival().isBefore(horizon.end()));
        return config.withSessions(Stream.concat(underWay, coming).toList());
    }

    /** The stated capacity of the car's battery, rounded down; 0 if none is stated. */
    @Override
    public long capacityWh(ElectricVehicleConfig config) {
        return config.capacityWh().orElse(0.0).longValue();
    }

    @Override
    public boolean deterministic() {
        return true;
    }
}
