package io.github.dsm4j.examples.evaluation;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What batteries cannot go below if they have no losses and are as full after a day as before: they leave the energy of the day
 * as it is, and of all profiles of that energy a flat one is closest to zero and has the lowest peak.
 *
 * @param meansW the mean power of each day, W
 * @param samples samples of a day
 */
record DailyLimit(List<Double> meansW, int samples) {
    DailyLimit {
        meansW = List.copyOf(meansW);
    }

    /** The limit for days whose aggregates are kept. */
    static DailyLimit of(List<Day> days) {
        return new DailyLimit(
                days.stream().map(DailyLimit::mean).toList(),
                days.get(0).aggregateMilliwatts().size());
    }

    private static double mean(Day day) {
        long sum = day.aggregateMilliwatts().stream().mapToLong(Long::longValue).sum();
        return (double) sum / (1000.0 * day.aggregateMilliwatts().size());
    }

    /** The mean over the days of the 2-norm, W. */
    double distanceW() {
        return means().map(Math::abs).average().orElseThrow() * Math.sqrt(samples);
    }

    double rmsW() {
        return Math.sqrt(means().map(mean -> mean * mean).average().orElseThrow());
    }

    double peakKw() {
        return means().max().orElseThrow() / 1000;
    }

    double lowestKw() {
        return means().min().orElseThrow() / 1000;
    }

    private DoubleStream means() {
        return meansW.stream().mapToDouble(Double::doubleValue);
    }
}
