package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.steering.ProfileSteering;
import java.util.ArrayList;
import java.util.List;

/** A device that remembers what it was asked: how the benchmarks come by the targets that planners meet in earnest. */
record RecordingDevice(Device device, List<PowerProfile> targets) implements Device {

    /** All targets of 25 idle batteries in one day of profile steering, in order. */
    static List<PowerProfile> targetsOfADay() {
        List<PowerProfile> targets = new ArrayList<>();
        List<Prosumer> houses = SampleHouses.houses(25).stream()
                .map(house -> new Prosumer(house.id(), house.baseload(), new RecordingDevice(house.device(), targets)))
                .toList();
        ProfileSteering.standard()
                .plan(SampleHouses.DAY, houses, SteeringRules.towardsZero().withInitial(Initial.IDLE));
        return List.copyOf(targets);
    }

    @Override
    public DevicePlan plan(PowerProfile target) {
        targets.add(target);
        return device.plan(target);
    }

    @Override
    public List<Violation> check(PowerProfile profile) {
        return device.check(profile);
    }
}
