package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.PowerLimits;

/**
 * How profile steering goes and when it stops. Immutable and thread-safe.
 *
 * @param epsilonMilliwatts the error margin of thesis §3.2.3: steering ends when no node (or sweep, or iteration of all) brings the
 *     aggregate closer to the desired profile by at least this much (2-norm), 1 to 10^15 mW
 * @param maxIterations it ends after so many iterations in any case (of {@link CoordinationKind#SWEEP}: sweeps), 1 to 1,000,000
 * @param coordination who moves when
 * @param winners for {@link CoordinationKind#GREEDY}: how many may commit in an iteration at first, 1 (as in the thesis) to
 *     1,000,000; halved whenever that gains little
 * @param limits of the neighbourhood's power (a cable, a transformer), kept where possible; else broken as little as is found,
 *     whether they are to be {@linkplain PowerLimits#relax relaxed} or not: by method 2 nobody knows what the others could do, so
 *     nobody can refuse. Where they are broken follows from the agreed aggregate; see {@link ProfileSteering#limits}
 */
public record ProfileSteeringConfig(
        long epsilonMilliwatts, int maxIterations, CoordinationKind coordination, int winners, PowerLimits limits) {
    /**
     * Checks the ranges.
     *
     * @param epsilonMilliwatts as in the record
     * @param maxIterations as in the record
     * @param coordination as in the record
     * @param winners as in the record
     * @param limits as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public ProfileSteeringConfig {
        new Problems()
                .range("epsilonMilliwatts", (double) epsilonMilliwatts, 1, 1e15)
                .range("maxIterations", maxIterations, 1, 1_000_000)
                .range("winners", winners, 1, 1_000_000)
                .require(
                        winners == 1 || coordination == CoordinationKind.GREEDY,
                        "winners",
                        "is " + winners + ", but only greedy coordination has winners; leave it out")
                .throwIfAny("profile-steering");
    }

    /**
     * As in the thesis: one winner an iteration, as precise as profiles are, 1 mW, and at most 10,000 iterations.
     *
     * @return the defaults
     */
    public static ProfileSteeringConfig standard() {
        return new ProfileSteeringConfig(1, 10_000, CoordinationKind.GREEDY, 1, PowerLimits.NONE);
    }

    /**
     * With another error margin.
     *
     * @param milliwatts the margin, mW
     * @return the new configuration
     */
    public ProfileSteeringConfig withEpsilonMilliwatts(long milliwatts) {
        return new ProfileSteeringConfig(milliwatts, maxIterations, coordination, winners, limits);
    }

    /**
     * With another limit.
     *
     * @param iterations the most iterations
     * @return the new configuration
     */
    public ProfileSteeringConfig withMaxIterations(int iterations) {
        return new ProfileSteeringConfig(epsilonMilliwatts, iterations, coordination, winners, limits);
    }

    /**
     * With another coordination, with one winner an iteration.
     *
     * @param kind who moves when
     * @return the new configuration
     */
    public ProfileSteeringConfig withCoordination(CoordinationKind kind) {
        return new ProfileSteeringConfig(epsilonMilliwatts, maxIterations, kind, 1, limits);
    }

    /**
     * With several winners an iteration.
     *
     * @param most how many at first
     * @return the new configuration, greedy
     */
    public ProfileSteeringConfig withWinners(int most) {
        return new ProfileSteeringConfig(epsilonMilliwatts, maxIterations, CoordinationKind.GREEDY, most, limits);
    }

    /**
     * With limits of the neighbourhood's power.
     *
     * @param power the limits
     * @return the new configuration
     */
    public ProfileSteeringConfig withLimits(PowerLimits power) {
        return new ProfileSteeringConfig(epsilonMilliwatts, maxIterations, coordination, winners, power);
    }
}
