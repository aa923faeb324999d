package io.github.dsm4j.examples.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * Whether counts are what chance makes of given shares: Pearson's chi-square test. It is not made where it would mislead:
 * with fewer than five expected in a class, its distribution is too far from the tabulated one.
 *
 * @param expected the count expected in each class
 * @param observed the count in each class
 */
record GoodnessOfFit(List<Double> expected, List<Long> observed) {
    /** A deviation that chance makes in fewer than one of twenty cases is not put down to chance. */
    static final double LEVEL = 0.05;

    private static final double LEAST_EXPECTED = 5;

    /** Fewer digits than a double has, so that the logarithms of other platforms give the same. */
    private static final MathContext DIGITS = new MathContext(9);

    GoodnessOfFit {
        expected = List.copyOf(expected);
        observed = List.copyOf(observed);
    }

    /**
     * Counts against shares.
     *
     * @param shares the share of each class, in any unit; not all 0
     * @param observed the count in each class
     */
    static GoodnessOfFit of(List<Double> shares, List<Long> observed) {
        double whole = shares.stream().mapToDouble(share -> share).sum();
        long number = observed.stream().mapToLong(count -> count).sum();
        return new GoodnessOfFit(
                shares.stream().map(share -> share / whole * number).toList(), observed);
    }

    /** Counts against equal shares. */
    static GoodnessOfFit equal(List<Long> observed) {
        return of(observed.stream().map(count -> 1.0).toList(), observed);
    }

    /** How many were counted. */
    long number() {
        return observed.stream().mapToLong(count -> count).sum();
    }

    double leastExpected() {
        return expected.stream().mapToDouble(e -> e).min().orElse(0);
    }

    boolean isPossible() {
        return expected.size() > 1 && leastExpected() >= LEAST_EXPECTED;
    }

    int degreesOfFreedom() {
        return expected.size() - 1;
    }

    double statistic() {
        return rounded(ChiSquareTest.withDefaults().statistic(doubles(), longs()));
    }

    /** How often chance alone makes a deviation of this size or a larger one. */
    double pValue() {
        return rounded(ChiSquareTest.withDefaults().test(doubles(), longs()).getPValue());
    }

    /** Whether the test was made and found nothing. */
    boolean fits() {
        return isPossible() && pValue() >= LEVEL;
    }

    /** Whether the test was made and found something. */
    boolean isRejected() {
        return isPossible() && pValue() < LEVEL;
    }

    /** What came of it, in words. */
    String words() {
        if (!isPossible()) {
            return Prose.of(
                    "not tested: %.1f wins are expected in the smallest class, the test needs %.0f",
                    leastExpected(), LEAST_EXPECTED);
        }
        return fits() ? "chance explains the deviation" : "chance hardly explains the deviation";
    }

    /** What came of it, in numbers. */
    String numbers() {
        return isPossible()
                ? Prose.of(
                        "chi-square %.1f, %d degrees of freedom, p = %.2g", statistic(), degreesOfFreedom(), pValue())
                : words();
    }

    private double[] doubles() {
        return expected.stream().mapToDouble(e -> e).toArray();
    }

    private long[] longs() {
        return observed.stream().mapToLong(o -> o).toArray();
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
