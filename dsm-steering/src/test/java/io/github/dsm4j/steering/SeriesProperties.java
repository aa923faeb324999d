package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Resampling neither makes nor loses energy. */
class SeriesProperties {

    /** Held against the integral, second by second. */
    @Property
    void meansAreMeansOfSeconds(
            @ForAll @IntRange(min = 1, max = 50) int step,
            @ForAll @IntRange(min = 1, max = 50) int interval,
            @ForAll @IntRange(min = 0, max = 100) int offset,
            @ForAll @IntRange(min = 1, max = 12) int intervals,
            @ForAll long seed) {
        Random random = new Random(seed);
        int steps = (offset + interval * intervals) / step + 1;
        List<Double> values = Stream.generate(random::nextGaussian).limit(steps).toList();
        Instant start = Neighbourhoods.START;
        Horizon horizon = new Horizon(start.plusSeconds(offset), Duration.ofSeconds(interval), intervals);
        double[] means = new Series(start, Duration.ofSeconds(step), values).meansOver(horizon);
        for (int t = 0; t < intervals; t++) {
            double sum = 0;
            for (int second = 0; second < interval; second++) {
                sum += values.get((offset + t * interval + second) / step);
            }
            assertEquals(sum / interval, means[t], 1e-12);
            assertTrue(Math.abs(means[t]) < 10);
        }
    }
}
