package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;

/**
 * The penalty of {@linkplain Admm ADMM}, and when it stops: as soon as both residuals are within their tolerances, or after
 * the last iteration. Nodes plan in whole milliwatts, so residuals of less than about one milliwatt for each node and interval
 * may never be reached. Immutable and thread-safe.
 *
 * @param penalty the penalty parameter divided by the number of nodes, so that one value suits neighbourhoods of any size,
 *     0.001 to 1000
 * @param primalToleranceMilliwatts how far the aggregate may be from its target value (2-norm), 1 to 10^15 mW
 * @param dualToleranceMilliwatts how far all that the nodes are to agree with may have moved in the last iteration (2-norm
 *     over all nodes), 1 to 10^15 mW
 * @param maxIterations it ends after so many iterations in any case, 1 to 1,000,000
 */
public record AdmmConfig(
        double penalty, long primalToleranceMilliwatts, long dualToleranceMilliwatts, int maxIterations) {
    /**
     * Checks the ranges.
     *
     * @param penalty as in the record
     * @param primalToleranceMilliwatts as in the record
     * @param dualToleranceMilliwatts as in the record
     * @param maxIterations as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public AdmmConfig {
        new Problems()
                .range("penalty", penalty, 0.001, 1000)
                .range("primalToleranceMilliwatts", (double) primalToleranceMilliwatts, 1, 1e15)
                .range("dualToleranceMilliwatts", (double) dualToleranceMilliwatts, 1, 1e15)
                .range("maxIterations", maxIterations, 1, 1_000_000)
                .throwIfAny("admm");
    }

    /**
     * A penalty of 0.5, tolerances of 10 W, and at most 300 iterations.
     *
     * @return the defaults
     */
    public static AdmmConfig standard() {
        return new AdmmConfig(0.5, 10_000, 10_000, 300);
    }

    /**
     * With another penalty.
     *
     * @param perNode the penalty parameter divided by the number of nodes
     * @return the new configuration
     */
    public AdmmConfig withPenalty(double perNode) {
        return new AdmmConfig(perNode, primalToleranceMilliwatts, dualToleranceMilliwatts, maxIterations);
    }

    /**
     * With other tolerances.
     *
     * @param primalMilliwatts of the primal residual, mW
     * @param dualMilliwatts of the dual residual, mW
     * @return the new configuration
     */
    public AdmmConfig withTolerances(long primalMilliwatts, long dualMilliwatts) {
        return new AdmmConfig(penalty, primalMilliwatts, dualMilliwatts, maxIterations);
    }

    /**
     * With another limit.
     *
     * @param iterations the most iterations
     * @return the new configuration
     */
    public AdmmConfig withMaxIterations(int iterations) {
        return new AdmmConfig(penalty, primalToleranceMilliwatts, dualToleranceMilliwatts, iterations);
    }
}
