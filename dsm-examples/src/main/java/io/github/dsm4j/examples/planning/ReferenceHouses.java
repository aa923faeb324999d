package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.core.DeviceFactory;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.HousePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Houses outside of any network, whose devices are carried on from day to day. Confined to one thread. */
public final class ReferenceHouses {
    private final DeviceFactory factory;
    private final SortedMap<NodeId, Record> configs = new TreeMap<>();
    private final List<Device> devices = new ArrayList<>();

    /** Brings the houses to the end of the day that was planned last, once there is another one. */
    private Runnable advance = () -> {};

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
        advance.run();
        devices.clear();
        List<Prosumer> prosumers = new ArrayList<>();
        Map<Record, Device> known = new HashMap<>();
        configs.forEach((id, config) -> {
            Device device = known.get(config);
            if (device == null) {
                device = factory.create(id, config, horizon, of(baseloads, id));
            }
            devices.add(device);
            prosumers.add(new Prosumer(id, of(baseloads, id), device));
            if (!(config instanceof DeviceGroupConfig)) { // whose limits may depend on the baseload
                known.put(config, device);
            }
        });
        return prosumers;
    }

    /** What the devices do, from which they go on; ascending. */
    List<HousePlan> executed(Horizon horizon, Map<NodeId, DevicePlan> plans) {
        List<HousePlan> executed = new ArrayList<>();
        Iterator<Device> present = devices.iterator();
        configs.forEach((id, config) ->
                executed.add(new HousePlan(config, of(plans, id), present.next().shortfalls())));
        advance = () -> configs.replaceAll((id, config) -> factory.advance(config, horizon, of(plans, id)));
        return executed;
    }

    private static <T> T of(Map<NodeId, T> values, NodeId house) {
        T value = values.get(house);
        if (value == null) {
            throw new IllegalStateException("nothing of house " + house);
        }
        return value;
    }
}
