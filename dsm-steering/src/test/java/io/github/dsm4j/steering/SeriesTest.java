package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Instant START = Neighbourhoods.START;
    private static final Series HOURS = new Series(START, Duration.ofHours(1), List.of(1.0, 3.0, 0.1));

    @Test
    void finerIntervalsRepeatTheValue() {
        assertArrayEquals(new double[] {1, 1, 3, 3, 0.1, 0.1}, HOURS.meansOver(horizon(START, 30, 6)));
    }

    @Test
    void coarserIntervalsTakeTheMean() {
        assertArrayEquals(new double[] {4.1 / 3}, HOURS.meansOver(horizon(START, 180, 1)), 1e-15);
    }

    @Test
    void intervalsAcrossStepsWeighThemBySeconds() {
        Instant later = START.plusSeconds(1800);
        assertArrayEquals(new double[] {(30 + 10 * 3.0) / 40, 3}, HOURS.meansOver(horizon(later, 40, 2)));
        assertArrayEquals(new double[] {2}, HOURS.meansOver(horizon(later, 60, 1)));
    }

    @Test
    void aPeriodMayBeAnyPart() {
        assertArrayEquals(new double[] {0.1}, HOURS.meansOver(horizon(START.plusSeconds(7200), 60, 1)));
        assertEquals(START.plusSeconds(10_800), HOURS.end());
    }

    @Test
    void namesWhatIsNotCovered() {
        Horizon around = horizon(START.minusSeconds(3600), 60, 6);
        assertEquals(
                List.of(
                        "covers 2024-05-01T00:00:00Z to 2024-05-01T03:00:00Z, but the period also needs"
                                + " 2024-04-30T23:00:00Z to 2024-05-01T00:00:00Z",
                        "covers 2024-05-01T00:00:00Z to 2024-05-01T03:00:00Z, but the period also needs"
                                + " 2024-05-01T03:00:00Z to 2024-05-01T05:00:00Z"),
                uncovered(around));
        assertEquals(
                List.of("covers 2024-05-01T00:00:00Z to 2024-05-01T03:00:00Z, but the period also needs"
                        + " 2024-05-02T00:00:00Z to 2024-05-02T01:00:00Z"),
                uncovered(horizon(START.plusSeconds(86_400), 60, 1)));
        assertEquals(1, uncovered(horizon(START.minusSeconds(86_400), 60, 1)).size());
    }

    @Test
    void ofAPeriodHasItsIntervals() {
        Horizon horizon = horizon(START, 15, 2);
        assertArrayEquals(new double[] {5, 6}, Series.of(horizon, 5, 6).meansOver(horizon));
        assertEquals(List.of("values"), problems(() -> Series.of(horizon, 5)));
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertEquals(
                List.of("start", "step", "values[0]", "values[2]"),
                problems(() ->
                        new Series(START.plusMillis(1), Duration.ofMillis(1500), List.of(Double.NaN, 1.0, 1e13))));
        assertEquals(List.of("step", "values"), problems(() -> new Series(START, Duration.ZERO, List.of())));
        assertEquals(List.of("step"), problems(() -> new Series(START, Duration.ofDays(367), List.of(1.0))));
        assertEquals(
                List.of("start"),
                problems(() -> new Series(
                        Instant.ofEpochSecond(Instant.MAX.getEpochSecond()), Duration.ofDays(1), List.of(1.0))));
    }

    @Test
    void rangesAreUpToTheUse() {
        Problems problems = new Problems();
        HOURS.requireRange(problems, "cop", 1, 2);
        assertEquals(
                List.of(
                        new Problem("cop.values[1]", "is 3, allowed is 1 to 2"),
                        new Problem("cop.values[2]", "is 0.1, allowed is 1 to 2")),
                problems.list());
    }

    @Test
    void copiesItsValues() {
        List<Double> values = new ArrayList<>(List.of(1.0));
        Series series = new Series(START, Duration.ofHours(1), values);
        values.set(0, 2.0);
        assertEquals(List.of(1.0), series.values());
    }

    private static Horizon horizon(Instant start, int minutes, int intervals) {
        return new Horizon(start, Duration.ofMinutes(minutes), intervals);
    }

    private static List<String> uncovered(Horizon horizon) {
        return assertThrows(ConfigurationException.class, () -> HOURS.meansOver(horizon)).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private static List<String> problems(Runnable wrong) {
        return assertThrows(ConfigurationException.class, wrong::run).problems().stream()
                .map(Problem::path)
                .toList();
    }
}
