package io.github.dsm4j.examples.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What an algorithm does to the peaks of all days.
 *
 * @param label the algorithm
 * @param days the peaks of the days, in order
 */
record ShiftedPeaks(String label, List<ShiftedPeak> days) {
    /** What happens on this share of the days happens mostly. */
    private static final double MOSTLY = 0.75;

    ShiftedPeaks {
        days = List.copyOf(days);
    }

    static ShiftedPeaks of(AlgorithmCase none, AlgorithmCase steered) {
        return new ShiftedPeaks(
                steered.contender().label(),
                IntStream.range(0, steered.number())
                        .mapToObj(day -> ShiftedPeak.of(
                                none.days().get(day), steered.days().get(day)))
                        .toList());
    }

    long shifted() {
        return days.stream().filter(ShiftedPeak::isShifted).count();
    }

    boolean mostly() {
        return shifted() >= MOSTLY * days.size();
    }

    String sentence() {
        return Prose.of(
                "%s %d of %d, with a peak as high, wherever it is, on %d (means: %.1f kW without control, %.1f kW then, but"
                        + " %.1f kW %.1f h away)",
                label,
                shifted(),
                days.size(),
                days.stream().filter(ShiftedPeak::isHigh).count(),
                mean(ShiftedPeak::beforeKw),
                mean(ShiftedPeak::laterKw),
                mean(ShiftedPeak::peakKw),
                mean(ShiftedPeak::hours));
    }

    private double mean(ToDoubleFunction<ShiftedPeak> figure) {
        return days.stream().mapToDouble(figure).average().orElseThrow();
    }
}
