package io.github.dsm4j.steering;

import java.math.BigInteger;

/** The error margin of profile steering (thesis §3.2.3) in integers. */
final class Margin {
    private final BigInteger epsilon;

    /**
     * A margin.
     *
     * @param milliwatts how much a norm must shrink for it to count
     */
    Margin(long milliwatts) {
        epsilon = BigInteger.valueOf(milliwatts);
    }

    /** Whether a norm is too small to shrink by as much; takes its square. */
    boolean isWithin(BigInteger squares) {
        return squares.compareTo(epsilon.pow(2)) < 0;
    }

    /**
     * The smallest difference of squared norms worth the margin. With {@code ‖d‖ >= epsilon}, {@code ‖d‖ - ‖d'‖ >= epsilon} says
     * {@code ‖d'‖² <= (‖d‖ - epsilon)²}, that is {@code ‖d‖² - ‖d'‖² >= 2 epsilon ‖d‖ - epsilon²}; squares are whole numbers, so
     * the root may be rounded up. The result is at least {@code epsilon²}, hence positive.
     */
    BigInteger least(BigInteger squares) {
        BigInteger margin = epsilon.pow(2);
        BigInteger[] root = squares.multiply(margin).shiftLeft(2).sqrtAndRemainder();
        BigInteger rounded = root[1].signum() > 0 ? root[0].add(BigInteger.ONE) : root[0];
        return rounded.subtract(margin);
    }

    /** Whether a squared norm shrank by less than the margin, or a margin is all that is left of it. */
    boolean isSmall(BigInteger before, BigInteger after) {
        return isWithin(after) || isWithin(before) || before.subtract(after).compareTo(least(before)) < 0;
    }
}
