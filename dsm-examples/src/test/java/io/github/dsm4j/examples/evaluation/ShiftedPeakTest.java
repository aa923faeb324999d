package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Peaks of days of four intervals, 6 h each. */
class ShiftedPeakTest {
    private static final Day NONE = day(1, 10, 2, 3);

    static Day day(int... kilowatts) {
        List<Long> milliwatts =
                Arrays.stream(kilowatts).mapToObj(kw -> kw * 1_000_000L).toList();
        return new Day(0, 0, 0, 0, 1, null, new TreeMap<>(), new TreeMap<>(), milliwatts);
    }

    @Test
    void movedAndAsHigh() {
        ShiftedPeak peak = ShiftedPeak.of(NONE, day(1, -4, 2, 12));
        assertEquals(new ShiftedPeak(10, -4, 12, 12), peak);
        assertTrue(peak.isShifted());
        assertTrue(ShiftedPeak.of(NONE, day(9, 2, 2, 2)).isShifted());
    }

    @Test
    void stayedOrCancelledOrOnlyJoined() {
        assertFalse(ShiftedPeak.of(NONE, NONE).isShifted());
        assertFalse(ShiftedPeak.of(NONE, day(1, 12, 1, 2)).isShifted());
        assertFalse(ShiftedPeak.of(NONE, day(8, 2, 4, 4)).isShifted());
        assertFalse(ShiftedPeak.of(NONE, day(1, 10, 2, 12)).isShifted());
    }

    @Test
    void mostDays() {
        ShiftedPeak shifted = ShiftedPeak.of(NONE, day(1, -4, 2, 12));
        ShiftedPeak stayed = ShiftedPeak.of(NONE, NONE);
        ShiftedPeaks three = new ShiftedPeaks("price", List.of(shifted, shifted, shifted, stayed));
        assertEquals(3, three.shifted());
        assertTrue(three.mostly());
        assertEquals(
                "price 3 of 4, with a peak as high, wherever it is, on 4 (means: 10.0 kW without control, -0.5 kW then, but 11.5 kW 9.0 h away)",
                three.sentence());
        assertFalse(new ShiftedPeaks("price", Stream.of(shifted, stayed).toList()).mostly());
    }
}
