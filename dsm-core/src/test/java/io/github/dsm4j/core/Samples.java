package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Small neighbourhoods for tests, made from seeds. */
final class Samples {
    static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    private Samples() {}

    static BatteryConfig battery(double capacityWh) {
        return BatteryConfig.builder()
                .capacityWh(capacityWh)
                .minPowerW(-2_000)
                .maxPowerW(2_000)
                .build();
    }

    static Horizon day(int number) {
        return hours(8 * number, 8);
    }

    /** Quarter hours from some hour after the start. */
    static Horizon hours(int from, int intervals) {
        return new Horizon(START.plus(Duration.ofHours(from)), Duration.ofMinutes(15), intervals);
    }

    /** A neighbourhood of houses 1 to n with different batteries. */
    static NeighbourhoodBuilder houses(int n) {
        NeighbourhoodBuilder builder = Neighbourhood.builder().networkStart(START.minusSeconds(86_400));
        for (int id = 1; id <= n; id++) {
            builder.house(id, battery(1_000 + 500 * id));
        }
        return builder;
    }

    /** Baseloads of houses 1 to n between -1 and 3 kW. */
    static Map<NodeId, PowerProfile> baseloads(int n, int intervals, long seed) {
        Map<NodeId, PowerProfile> result = new TreeMap<>();
        for (int id = 1; id <= n; id++) {
            SplittableRandom random = new SplittableRandom(seed * 1_000 + id);
            result.put(
                    NodeId.of(id),
                    PowerProfile.of(
                            random.longs(intervals, -1_000_000, 3_000_000).toArray()));
        }
        return result;
    }
}
