package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.HousePlan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The power of every device over all days, in mW. Confined to one thread. */
public final class DeviceProfiles {
    private final int perDay;
    private final List<HouseDevice> devices;
    private final long[][] milliwatts;

    DeviceProfiles(List<HouseDevice> devices, int days, int perDay) {
        this.perDay = perDay;
        this.devices = List.copyOf(devices);
        this.milliwatts = new long[devices.size()][days * perDay];
    }

    void set(int day, Collection<HousePlan> houses) {
        int device = 0;
        for (HousePlan house : houses) {
            for (PowerProfile profile : HouseDevice.profiles(house.device(), house.plan())) {
                System.arraycopy(profile.milliwatts(), 0, milliwatts[device++], day * perDay, perDay);
            }
        }
    }

    /**
     * The devices.
     *
     * @return them, house by house
     */
    public List<HouseDevice> devices() {
        return devices;
    }

    /**
     * What a device does.
     *
     * @param device its index in {@link #devices()}
     * @return a copy of its powers over all days, mW
     */
    public long[] milliwatts(int device) {
        return milliwatts[device].clone();
    }

    /**
     * Whether all devices do the same.
     *
     * @param other the same devices over as many days
     * @return true if every power is the same
     */
    public boolean sameAs(DeviceProfiles other) {
        return Arrays.deepEquals(milliwatts, other.milliwatts);
    }
}
