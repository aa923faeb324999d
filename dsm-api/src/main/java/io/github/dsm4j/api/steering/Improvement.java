package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;

/**
 * How much closer to the desired profile a node brought the aggregate.
 *
 * @param squares the exact part of {@code ‖d‖² - ‖d'‖²}, mW². The parts of all commits of a period add up to the difference
 *     of its first and last squared norm, whoever moved together.
 * @param watts the same as a difference of norms, W: for a single mover the {@code e_m} of thesis §3.2.3. The same bits on
 *     every JVM.
 */
public record Improvement(BigInteger squares, double watts) {
    /** No improvement. */
    public static final Improvement NONE = new Improvement(BigInteger.ZERO, 0);

    /**
     * The part of one commit: {@code -<delta, d + d'>}, and that divided by {@code ‖d‖ + ‖d'‖}.
     *
     * @param before the difference profile before the iteration, mW
     * @param after the difference profile after the iteration, mW
     * @param delta the change of this node, mW
     * @return the share of this node
     */
    public static Improvement share(PowerProfile before, PowerProfile after, PowerProfile delta) {
        BigInteger squares = delta.dot(before.plus(after)).negate();
        double norms = before.milliwattNorm() + after.milliwattNorm();
        return new Improvement(squares, norms == 0 ? 0 : squares.doubleValue() / norms / 1000);
    }

    /**
     * Adds an improvement of the same node.
     *
     * @param other the other improvement
     * @return the sum
     */
    public Improvement plus(Improvement other) {
        return new Improvement(squares.add(other.squares), watts + other.watts);
    }
}
