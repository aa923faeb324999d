package io.github.dsm4j.api.device;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/**
 * Limits of a cable, a fuse or a transformer: what everything behind it may draw or feed in together. Limits are kept to 0.01 W,
 * since powers are whole milliwatts. Immutable and thread-safe.
 *
 * @param minW the least power, W, -10^9 to 10^9: one value for all intervals, or one for each; empty for no limit
 * @param maxW the greatest power, W, likewise; nowhere below {@code minW}
 * @param relax whether limits that no plan keeps are drawn out to the least violation (in the 2-norm), and reported; otherwise
 *     they are refused. Of limits that many houses keep together it does not matter, since none of them can tell that nothing
 *     keeps them
 */
public record PowerLimits(List<Double> minW, List<Double> maxW, boolean relax) {
    /** No limits. */
    public static final PowerLimits NONE = new PowerLimits(List.of(), List.of(), false);

    private static final double MAX_W = 1e9;

    /**
     * Checks the values.
     *
     * @param minW as in the record
     * @param maxW as in the record
     * @param relax as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range; names all
     */
    public PowerLimits {
        minW = List.copyOf(minW);
        maxW = List.copyOf(maxW);
        Problems problems = new Problems();
        ranges(problems, "minW", minW);
        ranges(problems, "maxW", maxW);
        for (int t = 0; t < Math.max(minW.size(), maxW.size()); t++) {
            double low = at(minW, t, -MAX_W);
            double high = at(maxW, t, MAX_W);
            problems.require(!(low > high), "maxW[" + t + "]", "is " + high + ", below the least power of " + low);
        }
        problems.throwIfAny("limits");
    }

    private static void ranges(Problems problems, String path, List<Double> values) {
        for (int t = 0; t < values.size(); t++) {
            problems.range(path + "[" + t + "]", values.get(t), -MAX_W, MAX_W);
        }
    }

    /**
     * The same limits in all intervals.
     *
     * @param minW the least power, W
     * @param maxW the greatest power, W
     * @return the limits, not to be relaxed
     */
    public static PowerLimits of(double minW, double maxW) {
        return new PowerLimits(List.of(minW), List.of(maxW), false);
    }

    /**
     * The same limits, relaxed where nothing keeps them.
     *
     * @return the new limits
     */
    public PowerLimits relaxed() {
        return new PowerLimits(minW, maxW, true);
    }

    /**
     * Whether there is nothing to keep.
     *
     * @return true without any limit
     */
    public boolean isNone() {
        return minW.isEmpty() && maxW.isEmpty();
    }

    /**
     * The limits on a horizon.
     *
     * @param intervals the length of the horizon
     * @return bounds in whole mW, drawn in
     * @throws io.github.dsm4j.api.ConfigurationException if a list has another length
     */
    public PowerBounds over(int intervals) {
        Problems problems = new Problems();
        length(problems, "minW", minW, intervals);
        length(problems, "maxW", maxW, intervals);
        problems.throwIfAny("limits");
        long[] lower = new long[intervals];
        long[] upper = new long[intervals];
        for (int t = 0; t < intervals; t++) {
            lower[t] = -Math.floorDiv(-micro(at(minW, t, -MAX_W)), 1000L);
            upper[t] = Math.max(lower[t], Math.floorDiv(micro(at(maxW, t, MAX_W)), 1000L));
        }
        return new PowerBounds(PowerProfile.of(lower), PowerProfile.of(upper));
    }

    /**
     * Where and by how much a profile breaks the limits; by 0.01 W or less does not count.
     *
     * @param profile the power of all that is behind the limits, mW
     * @return a violation in W for each interval outside, ascending: of the {@code upper limit} or the {@code lower limit}
     * @throws io.github.dsm4j.api.ConfigurationException if a list has another length than the profile
     */
    public List<Violation> violations(PowerProfile profile) {
        return over(profile.length()).violations(profile).stream()
                .filter(v -> !(v.bound().equals(PowerBounds.UPPER) ? maxW : minW).isEmpty())
                .toList();
    }

    private static void length(Problems problems, String path, List<Double> values, int intervals) {
        problems.require(
                values.size() <= 1 || values.size() == intervals,
                path,
                "has " + values.size() + " values, allowed is none, one, or one for each of the " + intervals
                        + " intervals");
    }

    private static double at(List<Double> values, int interval, double none) {
        return values.isEmpty() ? none : values.get(values.size() == 1 ? 0 : Math.min(interval, values.size() - 1));
    }

    private static long micro(double watts) {
        return Math.round(watts * 1e6);
    }
}
