package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkyTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 21);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 21);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 21);
    private static final double[] LEVEL = Sky.normal(0, 0);

    private static Sky clear(LocalDate date) {
        return IntStream.range(0, 1000)
                .mapToObj(seed -> new Sky(seed, date))
                .filter(Sky::isClear)
                .findFirst()
                .orElseThrow();
    }

    private static double daylight(LocalDate date) {
        Sky sky = clear(date);
        return IntStream.range(0, 96).filter(q -> sky.light(q) > 0).count() / 4.0;
    }

    private static double onPlane(Sky sky, double[] normal, int from, int to) {
        return IntStream.range(from, to)
                        .mapToDouble(q -> sky.lightOn(q, normal))
                        .sum()
                / 4;
    }

    @Test
    void daysAreAsLongAsAt52DegreesNorth() {
        assertEquals(16.5, daylight(JUNE), 0.5);
        assertEquals(12, daylight(MARCH), 0.5);
        assertEquals(7.5, daylight(DECEMBER), 0.5);
    }

    @Test
    void noonIsBrightest() {
        Sky sky = clear(JUNE);
        assertEquals(880, sky.light(52), 50);
        assertTrue(sky.light(52) > sky.light(40) && sky.light(40) > sky.light(24), "morning");
        assertEquals(0, sky.light(0));
    }

    @Test
    void cloudsTakeLight() {
        double clear = onPlane(clear(JUNE), LEVEL, 0, 96);
        long darker = IntStream.range(0, 1000)
                .mapToObj(seed -> new Sky(seed, JUNE))
                .filter(sky -> !sky.isClear() && onPlane(sky, LEVEL, 0, 96) < 0.9 * clear)
                .count();
        assertEquals(690, darker, 60);
    }

    @Test
    void aLevelPlaneSeesAllLight() {
        Sky sky = clear(JUNE);
        for (int q = 30; q < 74; q++) {
            assertEquals(sky.light(q), sky.lightOn(q, LEVEL), 1e-9);
        }
    }

    @Test
    void planesFaceTheirSide() {
        Sky sky = clear(MARCH);
        double[] east = Sky.normal(40, -90);
        double[] west = Sky.normal(40, 90);
        assertTrue(onPlane(sky, east, 0, 52) > 1.5 * onPlane(sky, west, 0, 52), "morning");
        assertTrue(onPlane(sky, west, 52, 96) > 1.5 * onPlane(sky, east, 52, 96), "afternoon");
        assertTrue(onPlane(sky, Sky.normal(40, 0), 0, 96) > 1.2 * onPlane(sky, LEVEL, 0, 96), "south");
        assertTrue(onPlane(sky, Sky.normal(40, 180), 0, 96) < 0.6 * onPlane(sky, LEVEL, 0, 96), "north");
    }
}
