package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.core.DeviceFactory;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.HousePlan;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down, day by day, what the devices do and what they could not. Where every house has a battery and nothing else, the
 * local profiles say it all, and nothing is written down. Confined to one thread.
 */
final class DeviceLog {
    /** A session in the name of a bound. Its index changes as sessions are done with, its times do not. */
    private static final Pattern SESSION = Pattern.compile("sessions\\[\\d+] \\((\\S+ to (\\S+))\\)");

    /** The way to a member of a group in the name of a bound. */
    private static final Pattern MEMBER = Pattern.compile("devices\\[(\\d+)]: ");

    private final DeviceFactory factory;
    private final Task task;
    private final Optional<DeviceProfiles> profiles;

    /**
     * By what makes them one and the same: a session that lasts over midnight is found on both days, a limit in each interval of a
     * day in which it cannot be kept.
     */
    private final Map<List<Object>, Shortfall> shortfalls = new LinkedHashMap<>();

    DeviceLog(DeviceFactory factory, Task task, List<House> houses) {
        this.factory = factory;
        this.task = task;
        this.profiles = isMixed(houses)
                ? Optional.of(new DeviceProfiles(
                        devices(houses), task.data().days(), task.data().samplesPerDay()))
                : Optional.empty();
    }

    private static boolean isMixed(List<House> houses) {
        return houses.stream().anyMatch(house -> !(house.device() instanceof BatteryConfig));
    }

    private List<HouseDevice> devices(List<House> houses) {
        List<HouseDevice> devices = new ArrayList<>();
        for (int house = 0; house < houses.size(); house++) {
            devices.addAll(HouseDevice.of(house, houses.get(house).device(), factory));
        }
        return devices;
    }

    void add(int day, Collection<HousePlan> houses) {
        profiles.ifPresent(p -> p.set(day, houses));
        int house = 0;
        for (HousePlan plan : houses) {
            for (Violation violation : plan.shortfalls()) {
                addShortfall(day, place(house, plan.device(), violation.bound()), violation);
            }
            house++;
        }
    }

    /** Whose bound it is: that of a device, or of a group, which may have limits of its own. */
    private HouseDevice place(int house, Record config, String bound) {
        StringBuilder place = new StringBuilder(config instanceof DeviceGroupConfig ? "" : "0");
        Matcher member = MEMBER.matcher(bound);
        for (; member.lookingAt(); member.region(member.end(), bound.length())) {
            place.append(place.isEmpty() ? "" : ".").append(member.group(1));
        }
        return HouseDevice.of(house, config, factory).stream()
                .filter(device -> device.place().equals(place.toString()))
                .findFirst()
                .orElseGet(() -> new HouseDevice(house, place.toString(), DeviceGroupConfig.KIND));
    }

    private void addShortfall(int day, HouseDevice device, Violation violation) {
        String bound = MEMBER.matcher(violation.bound()).replaceAll("");
        Matcher session = SESSION.matcher(bound);
        boolean found = session.find();
        String what = found ? session.replaceFirst("the session $1") : bound;
        Object once = found ? session.group(2) : List.of(day, bound);
        Shortfall shortfall = new Shortfall(
                HouseDevice.nameOf(device.house()),
                device.place(),
                device.kind(),
                what,
                task.data().date(day).toString(),
                Math.round(violation.amount() * 1000) / 1e3,
                violation.unit());
        if (found) {
            shortfalls.put(List.of(device, once), shortfall);
        } else {
            shortfalls.merge(List.of(device, once), shortfall, DeviceLog::worse);
        }
    }

    /** Of several intervals of a day the one in which most is missing. */
    private static Shortfall worse(Shortfall before, Shortfall next) {
        return next.missing() > before.missing() ? next : before;
    }

    Optional<DeviceProfiles> profiles() {
        return profiles;
    }

    List<Shortfall> shortfalls() {
        return List.copyOf(shortfalls.values());
    }
}
