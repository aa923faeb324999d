package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * Bounds of the power in each interval. Immutable and thread-safe.
 *
 * @param lower the least power, mW
 * @param upper the greatest power, mW; as long as {@code lower} and nowhere below it
 */
public record PowerBounds(PowerProfile lower, PowerProfile upper) {
    /** To how many mW limits are kept. */
    static final long TOLERANCE = 10;

    static final String UPPER = "upper limit";
    static final String LOWER = "lower limit";

    /**
     * Checks the order.
     *
     * @param lower as in the record
     * @param upper as in the record
     * @throws IllegalArgumentException if the lengths differ or a lower bound is above its upper one
     */
    public PowerBounds {
        if (lower.length() != upper.length()) {
            throw new IllegalArgumentException(
                    "lower bounds of " + lower.length() + " intervals, upper ones of " + upper.length());
        }
        for (int t = 0; t < lower.length(); t++) {
            if (lower.at(t) > upper.at(t)) {
                throw new IllegalArgumentException("interval " + t + ": lower bound of " + lower.at(t)
                        + " mW above the upper one of " + upper.at(t) + " mW");
            }
        }
    }

    /**
     * The bounds of a sum.
     *
     * @param intervals the length of all bounds
     * @param summands the bounds of what is added
     * @return the sums of the lower and of the upper bounds
     */
    public static PowerBounds sum(int intervals, List<PowerBounds> summands) {
        return new PowerBounds(
                PowerProfile.sum(
                        intervals, summands.stream().map(PowerBounds::lower).toList()),
                PowerProfile.sum(
                        intervals, summands.stream().map(PowerBounds::upper).toList()));
    }

    /**
     * Number of intervals.
     *
     * @return the length of both profiles
     */
    public int length() {
        return lower.length();
    }

    /**
     * The profile nearest to another one within the bounds.
     *
     * @param profile a profile of the same length, mW
     * @return the profile, cut to the bounds
     */
    public PowerProfile clamp(PowerProfile profile) {
        return with(with(profile, upper, Math::min), lower, Math::max);
    }

    private static PowerProfile with(PowerProfile a, PowerProfile b, LongBinaryOperator f) {
        long[] r = new long[a.length()];
        for (int t = 0; t < r.length; t++) {
            r[t] = f.applyAsLong(a.at(t), b.at(t));
        }
        return PowerProfile.of(r);
    }

    /**
     * Where and by how much a profile lies outside. Limits of power are kept to 0.01 W, so less does not count.
     *
     * @param profile a profile of the same length, mW
     * @return a violation in W for each interval outside, ascending: of the {@code upper limit} or the {@code lower limit}
     */
    public List<Violation> violations(PowerProfile profile) {
        PowerProfile excess = profile.minus(clamp(profile));
        return IntStream.range(0, length())
                .filter(t -> Math.abs(excess.at(t)) > TOLERANCE)
                .mapToObj(t -> new Violation(excess.at(t) > 0 ? UPPER : LOWER, t, Math.abs(excess.at(t)) / 1e3, "W"))
                .toList();
    }

    /**
     * The greatest 2-norm that a profile within the bounds can have.
     *
     * @return the norm, mW
     */
    public double radius() {
        double squares = 0;
        for (int t = 0; t < length(); t++) {
            double most = Math.max(Math.abs(lower.at(t)), Math.abs(upper.at(t)));
            squares += most * most;
        }
        return Math.sqrt(squares);
    }
}
