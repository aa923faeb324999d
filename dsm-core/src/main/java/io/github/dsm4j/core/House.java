package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.ledger.Registration;
import java.util.List;
import java.util.OptionalLong;

/**
 * A prosumer of the neighbourhood: one full node. Its baseload is handed in period by period.
 *
 * @param id its node id; 0 is the manager's
 * @param device the configuration of its device, which the provider of that type plans; of several devices a
 *     {@link DeviceGroupConfig}
 * @param stakeWh the stake that it registers, Wh, 0 to 10^12; empty for the capacity of its device (thesis §5.4.2)
 * @param computingPower how fast it makes claim attempts, relative to others, 10^-6 to 10^6 (thesis §6.4)
 */
public record House(NodeId id, Record device, OptionalLong stakeWh, double computingPower) {
    /**
     * Checks the ranges.
     *
     * @param id as in the record
     * @param device as in the record
     * @param stakeWh as in the record
     * @param computingPower as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public House {
        Problems problems = new Problems()
                .require(id.value() != 0, "id", "is 0, which is the network manager's; take another one")
                .range("computingPower", computingPower, 1e-6, 1e6);
        stakeWh.ifPresent(s -> problems.range("stakeWh", (double) s, 0, (double) Registration.MAX_STAKE_WH));
        problems.throwIfAny("house " + id);
    }

    /**
     * A house with the capacity of its devices as stake, and computing power 1.
     *
     * @param id its node id
     * @param device the configuration of its device
     * @param more of further devices; they are planned as one (thesis §3.2)
     * @return the house
     */
    public static House of(long id, Record device, Record... more) {
        return new House(NodeId.of(id), DeviceGroupConfig.of(device, more), OptionalLong.empty(), 1);
    }

    /**
     * The same house with another stake.
     *
     * @param stake the stake, Wh
     * @return the new house
     */
    public House withStakeWh(long stake) {
        return new House(id, device, OptionalLong.of(stake), computingPower);
    }

    /**
     * The same house with another computing power.
     *
     * @param power relative to others
     * @return the new house
     */
    public House withComputingPower(double power) {
        return new House(id, device, stakeWh, power);
    }

    /**
     * The same house behind a fuse: limits of its whole power, the baseload included.
     *
     * @param limits the limits
     * @return the new house; its device is a group then
     */
    public House withLimits(PowerLimits limits) {
        List<Record> devices = device instanceof DeviceGroupConfig group ? group.devices() : List.of(device);
        return withDevice(new DeviceGroupConfig(devices, limits));
    }

    House withDevice(Record next) {
        return new House(id, next, stakeWh, computingPower);
    }
}
