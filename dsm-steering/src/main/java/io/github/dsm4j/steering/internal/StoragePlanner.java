package io.github.dsm4j.steering.internal;

/**
 * Plans a storage device exactly: of all power profiles within the bounds, the one nearest to a target in the Euclidean
 * norm. A forward pass over the inverse derivative of the least cost, and a backward pass that clamps one price; linear
 * in the number of intervals wherever storage binds now and then. With no power bounds in the way the energy path is
 * the taut string between its bounds.
 *
 * <p>Uses only {@code + - * /} and comparisons, so the same input gives the same bits on every machine. Stateless.
 */
public final class StoragePlanner {
    /** Up to this many intervals quadratic work in the worst case is cheaper than a better structure. */
    private static final int SHORT = 256;

    private StoragePlanner() {}

    /**
     * The feasible profile nearest to {@code target}.
     *
     * @param bounds feasible bounds
     * @param target wanted power per interval, mW; finite
     * @return the plan
     * @throws IllegalArgumentException if the bounds are infeasible or the lengths differ
     */
    public static StoragePlan plan(StorageBounds bounds, double[] target) {
        return plan(bounds, target, new PlanningArrays(target.length));
    }

    /**
     * As {@link #plan(StorageBounds, double[])}, in arrays that are there. The plan lies in them too, so it is good until they
     * are used again.
     *
     * @param bounds feasible bounds
     * @param target wanted power per interval, mW; finite
     * @param arrays arrays of the same length
     * @return the plan
     */
    public static StoragePlan plan(StorageBounds bounds, double[] target, PlanningArrays arrays) {
        if (bounds.infeasibility().isPresent()) {
            throw new IllegalArgumentException(
                    "no plan exists: " + bounds.infeasibility().get());
        }
        if (bounds.length() != target.length) {
            throw new IllegalArgumentException(
                    "bounds of " + bounds.length() + " intervals, target of " + target.length);
        }
        ForwardPass forward = new ForwardPass(bounds, target, arrays);
        if (forward.run(new DequeBreakpoints(target.length, arrays), 512 + 16L * target.length)) {
            return backward(forward, bounds, target);
        }
        return withRareLimits(bounds, target);
    }

    /** The forward pass stepped over many breakpoints: storage hardly binds. Without its limits one price does. */
    private static StoragePlan withRareLimits(StorageBounds bounds, double[] target) {
        StoragePlan unlimited = UnlimitedStorage.plan(bounds, target);
        if (UnlimitedStorage.keepsEnergyBounds(unlimited, bounds)) {
            return unlimited;
        }
        boolean brief = target.length <= SHORT;
        return unguarded(brief ? new DequeBreakpoints(target.length) : new TreeBreakpoints(), bounds, target);
    }

    static StoragePlan unguarded(Breakpoints breakpoints, StorageBounds bounds, double[] target) {
        ForwardPass forward = new ForwardPass(bounds, target);
        forward.run(breakpoints, Long.MAX_VALUE);
        return backward(forward, bounds, target);
    }

    /** The price changes only where storage binds: going back, it is pulled into the range in which the sum is free. */
    private static StoragePlan backward(ForwardPass forward, StorageBounds bounds, double[] target) {
        double[] prices = forward.lowest;
        double[] power = forward.highest;
        double price = 0;
        for (int t = target.length - 1; t >= 0; t--) {
            price = price < forward.lowest[t] ? forward.lowest[t] : price;
            price = price > forward.highest[t] ? forward.highest[t] : price;
            power[t] = clamp(target[t] + price, bounds.minPower[t], bounds.maxPower[t]);
            prices[t] = price;
        }
        return new StoragePlan(power, prices);
    }

    /** Comparisons instead of Math.min and max, which cost more here. */
    static double clamp(double value, double low, double high) {
        return value < low ? low : value > high ? high : value;
    }
}
