package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A day of made-up houses: night load, two peaks, sun on most roofs, noise. */
final class GeneratedDay {
    private GeneratedDay() {}

    static List<PowerProfile> baseloads(int houses, int intervals) {
        Random random = new Random(25);
        return Stream.generate(() -> baseload(random, intervals)).limit(houses).toList();
    }

    private static PowerProfile baseload(Random random, int intervals) {
        long[] load = new long[intervals];
        double size = 0.5 + random.nextDouble();
        double sun = random.nextInt(3) * 1_000;
        for (int t = 0; t < load.length; t++) {
            double watts = 250 + 300 * peak(t, 28, 6) + 1_000 * peak(t, 76, 10) + 40 * random.nextGaussian();
            load[t] = Math.round(1_000 * (size * watts - sun * peak(t, 50, 14)));
        }
        return PowerProfile.of(load);
    }

    /** Between 0 and 1, which it has at the centre. */
    static double peak(int interval, int centre, int width) {
        double distance = (interval - centre) / (double) width;
        return Math.exp(-distance * distance);
    }
}
