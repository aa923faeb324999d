package io.github.dsm4j.core;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import java.util.List;

/**
 * What a house does in a period, as only its owner knows it: the others see the sum with the baseload. Immutable.
 *
 * @param device the configuration it was planned with, the state at the start of the period included; of several devices a
 *     {@link io.github.dsm4j.api.device.DeviceGroupConfig}
 * @param plan the plan of the device; of a group with one part a device, in the same order
 * @param shortfalls what the requirements of the devices ask for and nothing could give; see
 *     {@link io.github.dsm4j.api.device.Device#shortfalls()}
 */
public record HousePlan(Record device, DevicePlan plan, List<Violation> shortfalls) {
    /**
     * Copies the list.
     *
     * @param device as in the record
     * @param plan as in the record
     * @param shortfalls as in the record
     */
    public HousePlan {
        shortfalls = List.copyOf(shortfalls);
    }
}
