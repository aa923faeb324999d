package io.github.dsm4j.steering.internal;

/**
 * A plan of a store and the price of what is stored in each interval that proves how good it is. Confined to one thread.
 */
final class WeightedPlan {
    /** Power per interval, mW. */
    final double[] power;

    /** Price per interval, mW for one unit of the running sum. */
    final double[] price;

    /** By how much half the squared distance to the target is above that of its convex envelope, mW^2; mostly 0. */
    final double excess;

    WeightedPlan(double[] power, double[] price, double excess) {
        this.power = power;
        this.price = price;
        this.excess = excess;
    }
}
