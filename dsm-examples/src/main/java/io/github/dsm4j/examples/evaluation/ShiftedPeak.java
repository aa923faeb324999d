package io.github.dsm4j.examples.evaluation;

import java.util.List;

/**
 * Where the highest power of a day is, and where it was.
 *
 * @param beforeKw the peak without control
 * @param laterKw what is left at its time
 * @param peakKw the new peak
 * @param hours how far apart the two peaks are in time
 */
record ShiftedPeak(double beforeKw, double laterKw, double peakKw, double hours) {
    /** Peaks nearer to each other are the same. */
    static final double FAR_HOURS = 1;

    /** A new peak of less than this part of the old one is none. */
    static final double HIGH = 0.9;

    private static final double HOURS_A_DAY = 24;

    static ShiftedPeak of(Day none, Day steered) {
        List<Long> before = none.aggregateMilliwatts();
        List<Long> after = steered.aggregateMilliwatts();
        int old = highest(before);
        int found = highest(after);
        return new ShiftedPeak(
                kilowatts(before.get(old)),
                kilowatts(after.get(old)),
                kilowatts(after.get(found)),
                Math.abs(found - old) * HOURS_A_DAY / before.size());
    }

    private static double kilowatts(long milliwatts) {
        return (double) milliwatts / 1e6;
    }

    /** The first of the highest. */
    private static int highest(List<Long> profile) {
        int best = 0;
        for (int t = 1; t < profile.size(); t++) {
            best = profile.get(t) > profile.get(best) ? t : best;
        }
        return best;
    }

    /** Whether there is still a peak like the old one, wherever. */
    boolean isHigh() {
        return peakKw >= HIGH * beforeKw;
    }

    /** Shifted in time but not cancelled, as the thesis says. */
    boolean isShifted() {
        return hours >= FAR_HOURS && laterKw < beforeKw && isHigh();
    }
}
