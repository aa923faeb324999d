package io.github.dsm4j.steering.internal;

/**
 * The best plan of a storage device, and the price of energy in each interval that proves it best by Lagrangian
 * duality: the planned power is the target plus the price, within the power bounds. Confined to one thread.
 */
public final class StoragePlan {
    /** Power per interval, mW; whole only after {@linkplain StorageBounds#round rounding}. */
    final double[] power;

    /** Price per interval, mW. */
    final double[] price;

    StoragePlan(double[] power, double[] price) {
        this.power = power;
        this.price = price;
    }
}
