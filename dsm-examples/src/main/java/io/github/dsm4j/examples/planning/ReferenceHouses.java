package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.LowerBound;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.DeviceFactory;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.HousePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Houses outside of any network, whose devices are carried on from day to day. Confined to one thread. */
public final class ReferenceHouses {
    private final DeviceFactory factory;
    private final SortedMap<NodeId, Record> configs = new TreeMap<>();
    private SortedMap<NodeId, Device> devices = new TreeMap<>();

    /**
     * Starts with the houses as they are.
     *
     * @param factory makes their devices
     * @param houses the houses
     */
    public ReferenceHouses(DeviceFactory factory, List<House> houses) {
        this.factory = factory;
        houses.forEach(house -> configs.put(house.id(), house.device()));
    }

    /** The houses in a period, ascending. */
    List<Prosumer> prosumers(Horizon horizon, Map<NodeId, PowerProfile> baseloads) {
        devices = new TreeMap<>();
        configs.forEach((id, config) -> devices.put(id, factory.create(id, config, horizon, of(baseloads, id))));
        List<Prosumer> prosumers = new ArrayList<>();
        devices.forEach((id, device) -> prosumers.add(new Prosumer(id, of(baseloads, id), device)));
        return prosumers;
    }

    /** Carries the devices on, and says what they did. */
    SortedMap<NodeId, HousePlan> executed(Horizon horizon, Map<NodeId, DevicePlan> plans) {
        SortedMap<NodeId, HousePlan> executed = new TreeMap<>();
        devices.forEach((id, device) -> {
            Record config = of(configs, id);
            DevicePlan plan = of(plans, id);
            executed.put(id, new HousePlan(config, plan, device.shortfalls()));
            configs.put(id, factory.advance(config, horizon, plan));
        });
        return executed;
    }

    /**
     * How near the aggregate can come to the desired profile at best on the day that was planned last, whatever way it is planned:
     * proven in the direction in which an outcome is off.
     *
     * @param baseloads the baseload of each house on that day
     * @param outcome what some algorithm agreed on for that day
     * @return a lower bound of the 2-norm, W; 0 if nothing can be proven
     */
    public double leastDistanceW(Map<NodeId, PowerProfile> baseloads, SteeringOutcome outcome) {
        int intervals = outcome.desired().length();
        PowerProfile target = outcome.desired().minus(PowerProfile.sum(intervals, baseloads.values()));
        PowerProfile residual = outcome.aggregate().minus(outcome.desired());
        return LowerBound.of(devices.values(), target, residual) / 1000;
    }

    private static <T> T of(Map<NodeId, T> values, NodeId house) {
        T value = values.get(house);
        if (value == null) {
            throw new IllegalStateException("nothing of house " + house);
        }
        return value;
    }
}
