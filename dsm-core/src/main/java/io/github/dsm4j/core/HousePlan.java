package io.github.dsm4j.core;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import java.util.List;
import java.util.Optional;

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

    /**
     * What a house does, as its node planned it; if the node lost its plan, the devices divide anew what was agreed.
     *
     * @param device the configuration
     * @param house the house in the period
     * @param own the plan of its node, if it has one
     * @param block the agreed block
     * @return the plan; empty if the house took no part
     */
    static Optional<HousePlan> of(Record device, Prosumer house, Optional<DevicePlan> own, Block block) {
        PowerProfile agreed = block.outcome().orElseThrow().localProfiles().get(house.id());
        if (agreed == null) {
            return Optional.empty();
        }
        PowerProfile executed = agreed.minus(house.baseload());
        DevicePlan plan = own.filter(p -> p.profile().equals(executed))
                .orElseGet(() -> house.device().plan(executed));
        return Optional.of(new HousePlan(device, plan, house.device().shortfalls()));
    }
}
