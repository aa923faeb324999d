package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuarterHoursTest {
    private static long sum(QuarterHours day) {
        return IntStream.range(0, 96).mapToLong(day::milliwatts).sum();
    }

    @Test
    void spreadsWhatRunsAcrossQuarterHours() {
        QuarterHours day = new QuarterHours();
        day.add(10, 25, 300);
        assertEquals(100_000, day.milliwatts(0));
        assertEquals(300_000, day.milliwatts(1));
        assertEquals(100_000, day.milliwatts(2));
        assertEquals(500_000, sum(day));
    }

    @Test
    void addsUp() {
        QuarterHours day = new QuarterHours();
        day.add(0, 1440, 50);
        day.add(15, 15, 10.0004);
        assertEquals(60_000, day.milliwatts(1));
        assertEquals(96 * 50_000 + 10_000, sum(day));
    }

    @Test
    void cutsAtMidnight() {
        QuarterHours day = new QuarterHours();
        day.add(-10, 25, 100);
        day.add(1430, 60, 300);
        assertEquals(100_000, day.milliwatts(0));
        assertEquals(200_000, day.milliwatts(95));
        assertEquals(300_000, sum(day));
    }

    @Test
    void addsNothingForNoTime() {
        QuarterHours day = new QuarterHours();
        day.add(100, 0, 300);
        day.add(100, -30, 300);
        day.add(2000, 30, 300);
        day.add(-100, 30, 300);
        assertEquals(0, sum(day));
    }
}
