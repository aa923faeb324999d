package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Made-up neighbourhoods for the tests. */
final class Neighbourhoods {
    static final Instant START = Instant.parse("2024-05-01T00:00:00Z");

    private Neighbourhoods() {}

    static Horizon horizon(int intervals) {
        return new Horizon(START, Duration.ofMinutes(15), intervals);
    }

    /** Houses with batteries of all sizes, none with a required change of energy that is out of reach. */
    static List<Prosumer> random(Random random, int houses, int intervals) {
        return LongStream.range(0, houses)
                .mapToObj(id -> house(id, random, intervals))
                .toList();
    }

    private static Prosumer house(long id, Random random, int intervals) {
        double capacity = 500 * (1 + random.nextInt(20));
        BatteryConfig config = BatteryConfig.builder()
                .capacityWh(capacity)
                .minPowerW(-500 * (1 + random.nextInt(8)))
                .maxPowerW(500 * (1 + random.nextInt(8)))
                .initialWh(capacity * random.nextInt(5) / 4)
                .build();
        BatteryConfig reachable = config.withInitialWh(config.endWh());
        double swing = Math.abs(config.startWh() - config.endWh());
        double reach = Math.min(-config.minPowerW(), config.maxPowerW()) * intervals / 4;
        Battery battery = Battery.of(swing <= reach ? config : reachable, horizon(intervals));
        return new Prosumer(NodeId.of(id), noise(random, intervals, 3e6), battery);
    }

    /** White noise on a slow wave, up to about {@code size} mW. */
    static PowerProfile noise(Random random, int intervals, double size) {
        double phase = random.nextInt(96);
        return PowerProfile.zero(intervals)
                .map(zero -> Math.round(size * random.nextGaussian() / 2 + size * Math.sin(phase)));
    }
}
