package io.github.dsm4j.api.profile;

import io.github.dsm4j.api.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One planning period: {@code intervals} steps of equal length from {@code start}. A day has 96 quarter hours, or 92 and
 * 100 when the clocks change.
 *
 * @param start when the first interval begins
 * @param step length of an interval: whole seconds, 1 second to 1 day
 * @param intervals number of intervals, 1 to 1,000,000
 */
public record Horizon(Instant start, Duration step, int intervals) {
    /** Largest number of intervals. */
    public static final int MAX_INTERVALS = 1_000_000;

    /**
     * Checks the ranges.
     *
     * @param start as in the record
     * @param step as in the record
     * @param intervals as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public Horizon {
        new Problems()
                .require(
                        step.equals(step.truncatedTo(ChronoUnit.SECONDS))
                                && step.toSeconds() >= 1
                                && step.toSeconds() <= 86_400,
                        "step",
                        "is " + step + ", allowed are whole seconds from 1 s to 1 day")
                .range("intervals", intervals, 1, MAX_INTERVALS)
                .require(
                        start.equals(start.truncatedTo(ChronoUnit.SECONDS)),
                        "start",
                        "is " + start + ", allowed are whole seconds")
                .throwIfAny("horizon");
    }

    /**
     * A day of 96 quarter hours.
     *
     * @param start when the day begins
     * @return the horizon
     */
    public static Horizon day(Instant start) {
        return new Horizon(start, Duration.ofMinutes(15), 96);
    }

    /**
     * When an interval begins.
     *
     * @param interval from 0 up to the number of intervals
     * @return the instant
     */
    public Instant at(int interval) {
        return start.plus(step.multipliedBy(interval));
    }

    /**
     * When the last interval ends.
     *
     * @return the instant
     */
    public Instant end() {
        return at(intervals);
    }

    /**
     * The period of the same shape that follows.
     *
     * @return the next horizon
     */
    public Horizon next() {
        return new Horizon(end(), step, intervals);
    }
}
