package io.github.dsm4j.steering.internal;

import java.util.Optional;

/**
 * What a storage device may do over one horizon: power {@code l_t <= x_t <= u_t} in mW and running sum of power
 * {@code L_t <= x_1 + .. + x_t <= U_t} in mW x intervals. All bounds are whole numbers of at most 2^52, so their sums
 * are exact in doubles and the verdict on feasibility needs no tolerance. Immutable and thread-safe.
 */
public final class StorageBounds {
    private static final long LIMIT = 1L << 52;

    final double[] minPower;
    final double[] maxPower;
    final double[] minEnergy;
    final double[] maxEnergy;

    /**
     * The energy bounds, drawn in so far that from wherever one is within them the rest of the horizon can be planned.
     */
    private final double[] minViable;

    private final double[] maxViable;
    private final Optional<Infeasibility> infeasibility;

    private StorageBounds(double[] minPower, double[] maxPower, double[] minEnergy, double[] maxEnergy) {
        this.minPower = minPower;
        this.maxPower = maxPower;
        this.minEnergy = minEnergy;
        this.maxEnergy = maxEnergy;
        minViable = minEnergy.clone();
        maxViable = maxEnergy.clone();
        drawIn();
        infeasibility = Optional.ofNullable(Infeasibility.of(this));
    }

    /**
     * Bounds from one array per kind, all of one length; the arrays are copied.
     *
     * @param minPower least power per interval, mW
     * @param maxPower most power per interval, mW
     * @param minEnergy least running sum at the end of each interval, mW x intervals
     * @param maxEnergy most running sum at the end of each interval, mW x intervals
     * @return the bounds, feasible or not
     * @throws IllegalArgumentException if the lengths differ or a magnitude exceeds 2^52
     */
    public static StorageBounds of(long[] minPower, long[] maxPower, long[] minEnergy, long[] maxEnergy) {
        int length = minPower.length;
        return new StorageBounds(
                exact(minPower, length), exact(maxPower, length), exact(minEnergy, length), exact(maxEnergy, length));
    }

    private static double[] exact(long[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException("bounds of " + length + " and of " + values.length + " intervals");
        }
        double[] result = new double[length];
        for (int t = 0; t < length; t++) {
            if (values[t] > LIMIT || values[t] < -LIMIT) {
                throw new IllegalArgumentException("bound " + values[t] + " of interval " + t + " exceeds 2^52");
            }
            result[t] = values[t];
        }
        return result;
    }

    private void drawIn() {
        for (int t = length() - 1; t > 0; t--) {
            minViable[t - 1] = Math.max(minViable[t - 1], minViable[t] - maxPower[t]);
            maxViable[t - 1] = Math.min(maxViable[t - 1], maxViable[t] - minPower[t]);
        }
    }

    /**
     * The number of intervals.
     *
     * @return the length
     */
    public int length() {
        return minPower.length;
    }

    /**
     * Whether a plan exists.
     *
     * @return the first bound that cannot be kept, or empty if some plan keeps them all
     */
    public Optional<Infeasibility> infeasibility() {
        return infeasibility;
    }

    /**
     * Rounds a plan to whole mW: the running sum is rounded half up and then differenced. Rounding is monotone and
     * commutes with adding whole numbers, so whole bounds stay kept. The clamps only undo errors of floating point
     * arithmetic; with them every bound holds however large the target was.
     *
     * @param plan a plan within these bounds, which must be feasible
     * @return power per interval, mW
     */
    public long[] round(StoragePlan plan) {
        return round(plan, new long[length()]);
    }

    /**
     * The same into an array of the thread.
     *
     * @param plan a plan within these bounds, which must be feasible
     * @param arrays whose array is written to
     * @return power per interval, mW; to be copied before anything else is planned
     */
    public long[] round(StoragePlan plan, PlanningArrays arrays) {
        return round(plan, arrays.rounded);
    }

    private long[] round(StoragePlan plan, long[] result) {
        double sum = 0;
        double before = 0;
        for (int t = 0; t < result.length; t++) {
            sum += plan.power[t];
            double now = StoragePlanner.clamp(Math.floor(sum + 0.5), minViable[t], maxViable[t]);
            now = StoragePlanner.clamp(now, before + minPower[t], before + maxPower[t]);
            result[t] = (long) (now - before);
            before = now;
        }
        return result;
    }
}
