package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;

/**
 * When profile steering stops. Immutable and thread-safe.
 *
 * @param epsilonMilliwatts the error margin of thesis §3.2.3: steering ends when no node brings the aggregate closer to
 *     the desired profile by at least this much (2-norm), 1 to 10^15 mW
 * @param maxIterations it ends after so many iterations in any case, 1 to 1,000,000
 */
public record ProfileSteeringConfig(long epsilonMilliwatts, int maxIterations) {
    /**
     * Checks the ranges.
     *
     * @param epsilonMilliwatts as in the record
     * @param maxIterations as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public ProfileSteeringConfig {
        new Problems()
                .range("epsilonMilliwatts", (double) epsilonMilliwatts, 1, 1e15)
                .range("maxIterations", maxIterations, 1, 1_000_000)
                .throwIfAny("profile-steering");
    }

    /**
     * As precise as profiles are, 1 mW, and at most 10,000 iterations.
     *
     * @return the defaults
     */
    public static ProfileSteeringConfig standard() {
        return new ProfileSteeringConfig(1, 10_000);
    }

    /**
     * With another error margin.
     *
     * @param milliwatts the margin, mW
     * @return the new configuration
     */
    public ProfileSteeringConfig withEpsilonMilliwatts(long milliwatts) {
        return new ProfileSteeringConfig(milliwatts, maxIterations);
    }

    /**
     * With another limit.
     *
     * @param iterations the most iterations
     * @return the new configuration
     */
    public ProfileSteeringConfig withMaxIterations(int iterations) {
        return new ProfileSteeringConfig(epsilonMilliwatts, iterations);
    }
}
