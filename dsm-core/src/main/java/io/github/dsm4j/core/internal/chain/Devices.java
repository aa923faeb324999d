package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.wire.MalformedException;

/** Makes devices from the parameters that method 1 shares. */
@FunctionalInterface
public interface Devices {
    /**
     * The device that another node describes.
     *
     * @throws MalformedException if the kind is unknown or not deterministic, or the parameters are not those of a device
     */
    Device create(String kind, byte[] parameters, Horizon horizon, PowerProfile baseload) throws MalformedException;
}
