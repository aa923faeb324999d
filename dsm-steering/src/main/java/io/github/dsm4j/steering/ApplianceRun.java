package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One run of an appliance, which begins at some time within a window and then cannot be stopped. Immutable and thread-safe.
 *
 * @param earliestStart when it may begin at the earliest; whole seconds
 * @param latestEnd when it must be over; whole seconds, after the earliest start by at least the length of the run and at
 *     most 31 days
 * @param step the length of a step of the profile: whole seconds, 1 second to 1 day
 * @param powersW the mean power in each step of the run, 0 to 10^7 W, at least one; count to the nearest microwatt. The run
 *     is as long as they are together, at most 7 days
 * @param started when it began, if it is under way; then nothing can be moved any more
 */
public record ApplianceRun(
        Instant earliestStart, Instant latestEnd, Duration step, List<Double> powersW, Optional<Instant> started) {
    private static final double MAX_W = 1e7;
    private static final long MAX_SECONDS = Duration.ofDays(7).toSeconds();
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);

    /**
     * Copies the list and checks everything at once.
     *
     * @param earliestStart as in the record
     * @param latestEnd as in the record
     * @param step as in the record
     * @param powersW as in the record
     * @param started as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public ApplianceRun {
        powersW = List.copyOf(powersW);
        Problems problems = new Problems();
        ChargingSession.seconds(problems, "earliestStart", earliestStart);
        ChargingSession.seconds(problems, "latestEnd", latestEnd);
        started.ifPresent(instant -> ChargingSession.seconds(problems, "started", instant));
        boolean whole = step.equals(step.truncatedTo(ChronoUnit.SECONDS))
                && step.toSeconds() >= 1
                && step.toSeconds() <= 86_400;
        problems.require(whole, "step", "is " + step + ", allowed are whole seconds from 1 s to 1 day");
        problems.require(
                !powersW.isEmpty() && powersW.size() <= MAX_SECONDS,
                "powersW",
                "has " + powersW.size() + " values, allowed is at least one and 7 days together");
        for (int i = 0; i < powersW.size(); i++) {
            problems.range("powersW[" + i + "]", powersW.get(i), 0, MAX_W);
        }
        if (whole && powersW.size() <= MAX_SECONDS) {
            window(problems, earliestStart, latestEnd, started, step.multipliedBy(powersW.size()));
        }
        problems.throwIfAny("appliance run");
    }

    private static void window(
            Problems problems, Instant earliest, Instant latest, Optional<Instant> started, Duration length) {
        long seconds = latest.getEpochSecond() - earliest.getEpochSecond();
        problems.require(
                length.toSeconds() <= MAX_SECONDS, "powersW", "last " + length + ", allowed is at most 7 days");
        problems.require(
                seconds >= length.toSeconds() && seconds <= LONGEST_WINDOW.toSeconds(),
                "latestEnd",
                "is " + latest + ", allowed is after the earliest start at " + earliest + " by at least the " + length
                        + " that the run takes, and at most 31 days");
        started.ifPresent(instant -> problems.require(
                !instant.isBefore(earliest) && instant.getEpochSecond() + length.toSeconds() <= latest.getEpochSecond(),
                "started",
                "is " + instant + ", allowed is from " + earliest + " until " + length + " before " + latest));
    }

    /**
     * A run that has not begun.
     *
     * @param earliestStart when it may begin at the earliest
     * @param latestEnd when it must be over
     * @param step the length of a step of the profile
     * @param powersW the mean power in each step of the run, W
     * @return the run
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public static ApplianceRun of(Instant earliestStart, Instant latestEnd, Duration step, List<Double> powersW) {
        return new ApplianceRun(earliestStart, latestEnd, step, powersW, Optional.empty());
    }

    /**
     * How long the run takes.
     *
     * @return the length
     */
    public Duration length() {
        return step.multipliedBy(powersW.size());
    }

    /**
     * The same run, begun.
     *
     * @param instant when it began
     * @return the run under way
     * @throws io.github.dsm4j.api.ConfigurationException if it could not begin then
     */
    public ApplianceRun startedAt(Instant instant) {
        return new ApplianceRun(earliestStart, latestEnd, step, powersW, Optional.of(instant));
    }
}
