package io.github.dsm4j.steering;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Values over time, such as a forecast: each is the mean of one step. Steps need not be those of a planning period, and a
 * series may be longer than one. Immutable and thread-safe.
 *
 * @param start when the first step begins; whole seconds, not after the year 9999
 * @param step length of a step: whole seconds, 1 second to 366 days
 * @param values the means, in the order of time, in a unit that its use tells; 1 to 10,000,000 of them, -10^12 to
 *     10^12 each
 */
public record Series(Instant start, Duration step, List<Double> values) {
    private static final long MAX_SECONDS = 366 * 86_400L;
    private static final int MAX_LENGTH = 10_000_000;
    private static final double MAX = 1e12;

    /** The end of the year 9999, so that no end of a series is beyond the range of instants. */
    private static final long MAX_EPOCH_SECOND = 253_402_300_799L;

    /**
     * Copies the list and checks everything at once.
     *
     * @param start as in the record
     * @param step as in the record
     * @param values as in the record
     * @throws ConfigurationException if anything is out of range
     */
    public Series {
        values = List.copyOf(values);
        Problems problems = new Problems()
                .require(
                        start.equals(start.truncatedTo(ChronoUnit.SECONDS))
                                && Math.abs(start.getEpochSecond()) <= MAX_EPOCH_SECOND,
                        "start",
                        "is " + start + ", allowed are whole seconds up to the year 9999")
                .require(
                        step.equals(step.truncatedTo(ChronoUnit.SECONDS))
                                && step.toSeconds() >= 1
                                && step.toSeconds() <= MAX_SECONDS,
                        "step",
                        "is " + step + ", allowed are whole seconds from 1 s to 366 days")
                .require(
                        !values.isEmpty() && values.size() <= MAX_LENGTH,
                        "values",
                        "has " + values.size() + " values, allowed is 1 to " + MAX_LENGTH);
        ranges(problems, "values", values, -MAX, MAX);
        problems.throwIfAny("series");
    }

    /**
     * One value for each interval of a period.
     *
     * @param horizon the period
     * @param values the means, as many as the period has intervals
     * @return the series
     * @throws ConfigurationException if a value is out of range or their number is another one
     */
    public static Series of(Horizon horizon, double... values) {
        new Problems()
                .require(
                        values.length == horizon.intervals(),
                        "values",
                        "has " + values.length + " values, allowed is one for each of the " + horizon.intervals()
                                + " intervals")
                .throwIfAny("series");
        return new Series(
                horizon.start(), horizon.step(), DoubleStream.of(values).boxed().toList());
    }

    /**
     * When the last step ends.
     *
     * @return the instant
     */
    public Instant end() {
        return start.plus(step.multipliedBy(values.size()));
    }

    /**
     * The means over the intervals of a period: an interval within one step has the value of that step, any other the mean of
     * the steps it touches, weighted by how many seconds of them it covers. So the integral over the period stays what it
     * is, whatever the steps.
     *
     * @param horizon the period
     * @return one mean per interval
     * @throws ConfigurationException if a part of the period is not covered; names the parts
     */
    public double[] meansOver(Horizon horizon) {
        Problems problems = new Problems();
        requireCover(problems, "", horizon);
        problems.throwIfAny("series");
        double[] means = new double[horizon.intervals()];
        long seconds = horizon.step().toSeconds();
        long from = start.until(horizon.start(), ChronoUnit.SECONDS);
        for (int t = 0; t < means.length; t++) {
            means[t] = mean(from + t * seconds, seconds);
        }
        return means;
    }

    /** Mean over so many seconds from an offset from the start; a single step is not divided, hence exact. */
    private double mean(long from, long seconds) {
        long length = step.toSeconds();
        int index = (int) (from / length);
        long end = from + seconds;
        if (end <= (index + 1) * length) {
            return values.get(index);
        }
        double sum = 0;
        for (long at = from; at < end; index++) {
            long next = Math.min(end, (index + 1) * length);
            sum += values.get(index) * (next - at);
            at = next;
        }
        return sum / seconds;
    }

    /** Notes the parts of the period that are not covered. */
    void requireCover(Problems problems, String path, Horizon horizon) {
        if (start.isAfter(horizon.start())) {
            problems.add(path, missing(horizon.start(), earlier(start, horizon.end())));
        }
        if (end().isBefore(horizon.end())) {
            problems.add(path, missing(later(end(), horizon.start()), horizon.end()));
        }
    }

    private String missing(Instant from, Instant to) {
        return "covers " + start + " to " + end() + ", but the period also needs " + from + " to " + to;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Notes the values outside a range. */
    void requireRange(Problems problems, String path, double min, double max) {
        ranges(problems, path + ".values", values, min, max);
    }

    private static void ranges(Problems problems, String path, List<Double> values, double min, double max) {
        for (int i = 0; i < values.size(); i++) {
            problems.range(path + "[" + i + "]", values.get(i), min, max);
        }
    }
}
