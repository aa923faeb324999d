package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A car is connected from arrival to departure and needs energy by then. Both may lie anywhere: between the ends of
 * intervals, on different days, before or after the horizon. Only intervals that lie in the session as a whole are used.
 * Immutable and thread-safe.
 *
 * @param arrival when it is plugged in; whole seconds
 * @param departure when it is unplugged; whole seconds, after the arrival by at most 31 days
 * @param requiredWh the energy that its battery must gain until the departure, 0 to 10^7 Wh; for a session under way, from
 *     the start of the horizon on. With {@link ChargingMode#VEHICLE_TO_GRID} it may be negative: the car may leave with
 *     less than it came with
 * @param storedWh the energy in its battery at the arrival, or at the start of the horizon if that is later, 0 to the
 *     capacity, Wh; needed for {@link ChargingMode#VEHICLE_TO_GRID} only
 */
public record ChargingSession(Instant arrival, Instant departure, double requiredWh, Optional<Double> storedWh) {
    /** Largest energy, Wh. */
    static final double MAX_WH = 1e7;

    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * Checks the ranges.
     *
     * @param arrival as in the record
     * @param departure as in the record
     * @param requiredWh as in the record
     * @param storedWh as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public ChargingSession {
        Problems problems = new Problems();
        seconds(problems, "arrival", arrival);
        seconds(problems, "departure", departure);
        problems.require(
                departure.isAfter(arrival) && !departure.isAfter(latest(arrival)),
                "departure",
                "is " + departure + ", allowed is after the arrival at " + arrival + ", by at most 31 days");
        problems.range("requiredWh", requiredWh, -MAX_WH, MAX_WH);
        storedWh.ifPresent(wh -> problems.range("storedWh", wh, 0, MAX_WH));
        problems.throwIfAny("charging session");
    }

    /**
     * A session of a car that is charged only.
     *
     * @param arrival when it is plugged in
     * @param departure when it is unplugged
     * @param requiredWh the energy that its battery must gain, Wh
     * @return the session
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public static ChargingSession of(Instant arrival, Instant departure, double requiredWh) {
        return new ChargingSession(arrival, departure, requiredWh, Optional.empty());
    }

    private static Instant latest(Instant arrival) {
        return arrival.isAfter(Instant.MAX.minus(LONGEST)) ? Instant.MAX : arrival.plus(LONGEST);
    }

    static void seconds(Problems problems, String path, Instant instant) {
        problems.require(
                instant.equals(instant.truncatedTo(ChronoUnit.SECONDS)),
                path,
                "is " + instant + ", allowed are whole seconds");
    }
}
