package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A device that remembers what it was asked: how the benchmarks come by the targets that planners meet in earnest. */
record RecordingDevice(Device device, List<PowerProfile> targets) implements Device {

    /** Of all targets of 25 such devices, idle at first, in one day of profile steering, so many in order and spread evenly. */
    static List<PowerProfile> targetsOfADay(Device device, int number) {
        List<PowerProfile> targets = new ArrayList<>();
        List<Prosumer> houses = SampleHouses.houses().stream()
                .map(house -> new Prosumer(house.id(), house.baseload(), new RecordingDevice(device, targets)))
                .toList();
        SampleHouses.plan(houses, Initial.IDLE);
        return IntStream.range(0, number)
                .mapToObj(i -> targets.get(i * targets.size() / number))
                .toList();
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        targets.add(target);
        return device.plan(target);
    }

    @Override
    public DevicePlan replan(DevicePlan present, PowerProfile target) {
        targets.add(target);
        return device.replan(present, target);
    }

    @Override
    public DevicePlan uncontrolled(int intervals) {
        return device.uncontrolled(intervals);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        return device.check(profile);
    }

    @Override
    public List<Violation> shortfalls() {
        return device.shortfalls();
    }

    @Override
    public Optional<PowerBounds> bounds() {
        return device.bounds();
    }

    @Override
    public boolean isConvex() {
        return device.isConvex();
    }
}
