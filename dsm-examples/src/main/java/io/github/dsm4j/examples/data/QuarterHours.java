package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

/** The mean power of each quarter hour of a day, built up from what runs when. Not thread-safe. */
final class QuarterHours {
    static final double MINUTES = 15;

    private final double[] watts = new double[DAY];

    /** The middle of a quarter hour, in hours after midnight. */
    static double hour(int quarter) {
        return (quarter + 0.5) / 4;
    }

    /**
     * Adds something that runs for a time; what lies outside the day is cut off.
     *
     * @param from minutes after midnight
     * @param minutes how long; nothing if negative
     * @param power W while it runs
     */
    void add(double from, double minutes, double power) {
        double begin = Math.min(DAY * MINUTES, Math.max(0, from));
        double end = Math.max(begin, Math.min(DAY * MINUTES, from + minutes));
        for (int q = (int) (begin / MINUTES); q * MINUTES < end; q++) {
            double overlap = Math.min(end, (q + 1) * MINUTES) - Math.max(begin, q * MINUTES);
            watts[q] += power * overlap / MINUTES;
        }
    }

    long milliwatts(int quarter) {
        return Math.round(watts[quarter] * 1000);
    }
}
