package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What devices are asked for. */
public enum SampleTargets {
    /** What 25 houses with such a device ask it for in one day of profile steering. */
    STEERING,
    /** White noise of 3 kW, the same for all devices: nothing can be foreseen from one interval to the next. */
    NOISE;

    private static final double NOISE_MW = 3e6;

    /** Noise is to be hard, so cars can follow it all day long. */
    boolean allDay() {
        return this == NOISE;
    }

    List<PowerProfile> of(Device device, int number) {
        return this == STEERING
                ? RecordingDevice.targetsOfADay(device, number)
                : noise(number, SampleHouses.DAY.intervals());
    }

    static List<PowerProfile> noise(int number, int intervals) {
        Random random = new Random(96);
        return Stream.generate(() -> noise(random, intervals)).limit(number).toList();
    }

    private static PowerProfile noise(Random random, int intervals) {
        long[] power = new long[intervals];
        for (int t = 0; t < intervals; t++) {
            power[t] = Math.round(NOISE_MW * random.nextGaussian());
        }
        return PowerProfile.of(power);
    }
}
