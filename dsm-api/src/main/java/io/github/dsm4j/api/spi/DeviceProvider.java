package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * Provides a kind of device. Its configuration is the device in one period, the state at its start included: what method 1
 * shares.
 *
 * @param <C> the config record
 */
public interface DeviceProvider<C extends Record> extends Provider<C> {
    /**
     * Makes the device for one period.
     *
     * @param config the parameters and the state at the start
     * @param horizon the period
     * @return the device
     * @throws io.github.dsm4j.api.device.InfeasibleDeviceException if no profile is admissible
     * @throws io.github.dsm4j.api.ConfigurationException if the configuration does not fit the horizon
     */
    Device create(C config, Horizon horizon);

    /**
     * The configuration at the start of the next period.
     *
     * @param config the configuration of this period
     * @param horizon this period
     * @param executed what the device did in it, mW
     * @return the configuration with the state rolled on; the same one for a device without state
     */
    default C advance(C config, Horizon horizon, PowerProfile executed) {
        return config;
    }

    /**
     * The energy that the device can store: the stake of its owner, unless another one is stated (thesis §5.4.2).
     *
     * @param config the parameters
     * @return the capacity, Wh, rounded down; 0 by default
     */
    default long capacityWh(C config) {
        return 0;
    }

    /**
     * Whether a plan depends on nothing but configuration, horizon and target, bit for bit on every JVM. Only such devices
     * may take part in method 1, where others recompute the plan.
     *
     * @return true if so; false by default
     */
    default boolean deterministic() {
        return false;
    }
}
