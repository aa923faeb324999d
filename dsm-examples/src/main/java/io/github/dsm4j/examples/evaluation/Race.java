package io.github.dsm4j.examples.evaluation;

import org.apache.commons.statistics.distribution.PascalDistribution;

/**
 * A race of proof of work in theory: equally fast nodes try until one of them succeeds. The winner's number of attempts
 * follows a geometric distribution. Immutable.
 *
 * @param bits the target is 2 to this; need not be whole
 * @param nodes how many nodes race
 */
record Race(double bits, int nodes) {
    /** Bits of a hash. */
    static final int HASH_BITS = 256;

    private static final double TAIL = 0.025;

    /** The race that the winner is expected to win with a number of attempts. */
    static Race ofExpected(double attempts, int nodes) {
        double round = 1 / attempts;
        double attempt = -Math.expm1(Math.log1p(-round) / nodes);
        return new Race(HASH_BITS + Math.log(attempt) / Math.log(2), nodes);
    }

    /** The probability that an attempt succeeds: (target + 1) / 2^256, of which the one does not matter here. */
    double attempt() {
        return Math.min(1, Math.pow(2, bits - HASH_BITS));
    }

    /** The probability that any of the nodes succeeds when each makes one attempt. */
    double round() {
        return -Math.expm1(nodes * Math.log1p(-attempt()));
    }

    /** The expected number of attempts of the winner. */
    double expected() {
        return 1 / round();
    }

    /**
     * Between which values the mean of several races lies with 95 %.
     *
     * @param races how many
     */
    Interval interval(int races) {
        if (round() >= 1) {
            return new Interval(1, 1);
        }
        PascalDistribution failures = PascalDistribution.of(races, round());
        return new Interval(
                1 + (double) failures.inverseCumulativeProbability(TAIL) / races,
                1 + (double) failures.inverseSurvivalProbability(TAIL) / races);
    }

    /**
     * A range of values.
     *
     * @param from the smallest
     * @param to the largest
     */
    record Interval(double from, double to) {
        boolean contains(double value) {
            return from <= value && value <= to;
        }
    }
}
