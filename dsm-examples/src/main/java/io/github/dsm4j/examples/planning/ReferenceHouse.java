package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.steering.Prosumer;

/**
 * A house outside of any network, whose device is carried on from day to day.
 *
 * @param id its node id
 * @param provider plans its device
 * @param config its device, as it stands
 * @param <C> the kind of the device
 */
public record ReferenceHouse<C extends Record>(NodeId id, DeviceProvider<C> provider, C config) {
    /**
     * A house.
     *
     * @param id its node id
     * @param provider plans its device
     * @param config its device, of the kind that the provider plans
     * @param <C> the kind of the device
     * @return the house
     */
    public static <C extends Record> ReferenceHouse<C> of(NodeId id, DeviceProvider<C> provider, Record config) {
        return new ReferenceHouse<>(id, provider, provider.configType().cast(config));
    }

    Prosumer prosumer(Horizon horizon, PowerProfile baseload) {
        return new Prosumer(id, baseload, provider.create(config, horizon));
    }

    ReferenceHouse<C> after(Horizon horizon, PowerProfile executed) {
        return new ReferenceHouse<>(id, provider, provider.advance(config, horizon, executed));
    }
}
