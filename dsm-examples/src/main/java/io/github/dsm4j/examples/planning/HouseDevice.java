package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.DeviceFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A device of a house; never a group.
 *
 * @param house the house, from 0
 * @param place where it stands among the devices of its house, from 0; {@code 1.0} is the first of the group in place 1
 * @param kind the name of its provider
 */
public record HouseDevice(int house, String place, String kind) {
    /**
     * What a house is called in files.
     *
     * @param house the house, from 0
     * @return the name of its column
     */
    public static String nameOf(int house) {
        return "house_" + (house + 1);
    }

    /** The devices of a house, those of groups in it one by one. */
    static List<HouseDevice> of(int house, Record config, DeviceFactory factory) {
        List<HouseDevice> found = new ArrayList<>();
        if (config instanceof DeviceGroupConfig group) {
            addMembers(house, group, "", factory, found);
        } else {
            found.add(new HouseDevice(house, "0", factory.kind(config)));
        }
        return found;
    }

    private static void addMembers(
            int house, DeviceGroupConfig group, String before, DeviceFactory factory, List<HouseDevice> found) {
        for (int i = 0; i < group.devices().size(); i++) {
            Record member = group.devices().get(i);
            String place = before + i;
            if (member instanceof DeviceGroupConfig inner) {
                addMembers(house, inner, place + ".", factory, found);
            } else {
                found.add(new HouseDevice(house, place, factory.kind(member)));
            }
        }
    }

    /** What the devices of a house do by its plan, in the order of {@link #of}. */
    static List<PowerProfile> profiles(Record config, DevicePlan plan) {
        if (!(config instanceof DeviceGroupConfig group)) {
            return List.of(plan.profile());
        }
        List<PowerProfile> found = new ArrayList<>();
        for (int i = 0; i < group.devices().size(); i++) {
            found.addAll(profiles(group.devices().get(i), plan.parts().get(i)));
        }
        return found;
    }
}
