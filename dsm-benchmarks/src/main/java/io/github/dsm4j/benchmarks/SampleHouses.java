package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.steering.Battery;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** A day of made-up houses with 13.5 kWh and 5 kW batteries, as in thesis §3.3: night load, two peaks,
 * sun on most roofs, noise. */
final class SampleHouses {
    static final Horizon DAY = Horizon.day(Instant.parse("2024-05-01T00:00:00Z"));

    private SampleHouses() {}

    static Battery battery() {
        return Battery.of(
                BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build(), DAY);
    }

    static List<Prosumer> houses(int number) {
        Random random = new Random(25);
        return LongStream.range(0, number)
                .mapToObj(id -> new Prosumer(NodeId.of(id), baseload(random), battery()))
                .toList();
    }

    private static PowerProfile baseload(Random random) {
        long[] load = new long[DAY.intervals()];
        double size = 0.5 + random.nextDouble();
        double sun = random.nextInt(3) * 1_000;
        for (int t = 0; t < load.length; t++) {
            double watts = 250 + 300 * peak(t, 28, 6) + 1_000 * peak(t, 76, 10) + 40 * random.nextGaussian();
            load[t] = Math.round(1_000 * (size * watts - sun * peak(t, 50, 14)));
        }
        return PowerProfile.of(load);
    }

    private static double peak(int interval, int centre, int width) {
        double distance = (interval - centre) / (double) width;
        return Math.exp(-distance * distance);
    }
}
