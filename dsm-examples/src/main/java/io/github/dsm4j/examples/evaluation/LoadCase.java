package io.github.dsm4j.examples.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The power of the neighbourhood over all days, in one case.
 *
 * @param name the name of the trial
 * @param result its days, with their aggregates
 */
record LoadCase(String name, TrialResult result) {
    /** Where two cases reach the same limit, rounding decides which is closer, by less than this. */
    static final double NOTICEABLE_W = 1;

    static LoadCase of(Trial trial, Results results) {
        return new LoadCase(trial.name(), results.of(trial));
    }

    double peakKw() {
        return result.peakW() / 1000;
    }

    double lowestKw() {
        return result.lowestW() / 1000;
    }

    double distanceW() {
        return result.meanDistanceW();
    }

    double startDistanceW() {
        return result.meanStartDistanceW();
    }

    /** The root of the mean of (x - p)² over all intervals, W. */
    double rmsW() {
        double squares = result.days().stream()
                .mapToDouble(day -> day.distanceW() * day.distanceW())
                .sum();
        return Math.sqrt(squares / (double) result.aggregate().length);
    }

    double iterationsPerDay() {
        return (double) result.iterations() / (double) result.days().size();
    }

    NetEnergy energy() {
        return NetEnergy.of(result.aggregate());
    }

    /** The load duration curve: all values, the highest first, kW. */
    List<Double> curveKw() {
        long[] ascending = result.aggregate();
        Arrays.sort(ascending);
        return IntStream.iterate(ascending.length - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> (double) ascending[i] / 1e6)
                .toList();
    }

    /** On how many days this case ends noticeably closer to the desired profile. */
    long daysCloserThan(LoadCase other) {
        return IntStream.range(0, result.days().size())
                .filter(day -> distance(day) + NOTICEABLE_W < other.distance(day))
                .count();
    }

    boolean isCloserThan(LoadCase other) {
        return distanceW() + NOTICEABLE_W < other.distanceW() && rmsW() < other.rmsW();
    }

    private double distance(int day) {
        return result.days().get(day).distanceW();
    }

    /** The least that any battery could leave of this case. */
    DailyLimit limit() {
        return DailyLimit.of(result.days());
    }
}
