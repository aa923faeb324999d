package io.github.dsm4j.steering.internal;

import org.jspecify.annotations.Nullable;

/**
 * Plans a {@link Store}: the generalisation of {@link StoragePlanner} to stores that convert or lose energy. The plan is the
 * best one unless charging and discharging weigh differently and the target is positive somewhere; then it is the best one
 * for the convex envelope of the cost, which no plan can beat, and its excess over that is stated.
 *
 * <p>Uses only {@code + - * /}, square roots and comparisons, so the same input gives the same bits on every machine.
 * Stateless.
 */
final class WeightedPlanner {
    /** Up to this many intervals quadratic work in the worst case is cheaper than a better structure. */
    private static final int SHORT = 256;

    private WeightedPlanner() {}

    /** The plan for a target, mW, as long as the storage; bounds must be feasible. */
    static WeightedPlan plan(WeightedStorage storage, double[] target) {
        int length = target.length;
        long limit = length <= SHORT ? Long.MAX_VALUE : 512 + 32L * length;
        WeightedPlan plan = run(new DequeKinks(), limit, storage, target);
        return plan != null ? plan : unguarded(new TreeKinks(), storage, target);
    }

    static WeightedPlan unguarded(Kinks kinks, WeightedStorage storage, double[] target) {
        WeightedPlan plan = run(kinks, Long.MAX_VALUE, storage, target);
        if (plan == null) {
            throw new AssertionError("no limit, but given up");
        }
        return plan;
    }

    private static @Nullable WeightedPlan run(Kinks kinks, long limit, WeightedStorage storage, double[] target) {
        Bridges bridges = new Bridges(storage);
        WeightedForward forward = new WeightedForward(storage, target, bridges);
        if (!forward.run(kinks, limit)) {
            return null;
        }
        if (backward(forward, storage, target, bridges)) {
            return new Ties(storage, target, bridges, forward.highest, forward.lowest).resolve();
        }
        return new WeightedPlan(forward.highest, forward.lowest, 0);
    }

    /**
     * Puts prices in place of the lowest ones, and powers in place of the highest ones. Tells whether some price is that of a
     * bridge: then the power of its interval is still open.
     */
    private static boolean backward(
            WeightedForward forward, WeightedStorage storage, double[] target, Bridges bridges) {
        double[] prices = forward.lowest;
        double[] power = forward.highest;
        boolean open = false;
        double price = 0;
        for (int t = target.length - 1; t >= 0; t--) {
            price = price < forward.lowest[t] ? forward.lowest[t] : price;
            price = price > forward.highest[t] ? forward.highest[t] : price;
            if (storage.bent[t]) {
                open |= bridges.isOpen(t, target[t], price);
                power[t] = bentPower(storage, bridges, t, target[t], price);
            } else {
                power[t] = StoragePlanner.clamp(
                        target[t] + storage.in[t] * price, storage.minPower[t], storage.maxPower[t]);
            }
            prices[t] = price;
            price *= storage.keep[t];
        }
        return open;
    }

    private static double bentPower(WeightedStorage storage, Bridges bridges, int t, double p, double price) {
        double discharging = p + storage.out[t] * price;
        double charging = p + storage.in[t] * price;
        if (p > 0) {
            return price < bridges.price[t]
                    ? StoragePlanner.clamp(discharging, storage.minPower[t], bridges.below[t])
                    : StoragePlanner.clamp(charging, bridges.above[t], storage.maxPower[t]);
        }
        return discharging < 0
                ? Math.max(discharging, storage.minPower[t])
                : charging > 0 ? Math.min(charging, storage.maxPower[t]) : 0;
    }
}
