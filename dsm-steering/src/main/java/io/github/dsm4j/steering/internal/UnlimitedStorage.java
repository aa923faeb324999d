package io.github.dsm4j.steering.internal;

/**
 * The shortcut for storage that hardly binds: plan with the energy bounds of the last interval only. Then one price
 * holds all day and is found by Newton's method on a piecewise linear function, always within a bracket, since rounding
 * makes plain Newton stall at breakpoints.
 */
final class UnlimitedStorage {
    /** A thousandth of the grid that plans are rounded to, mW x intervals. */
    private static final double TOLERANCE = 1.0 / 1024;

    private static final int MAX_STEPS = 200;

    private final StorageBounds bounds;
    private final double[] target;

    private UnlimitedStorage(StorageBounds bounds, double[] target) {
        this.bounds = bounds;
        this.target = target;
    }

    /** The nearest profile whose total keeps the last energy bounds. */
    static StoragePlan plan(StorageBounds bounds, double[] target) {
        UnlimitedStorage problem = new UnlimitedStorage(bounds, target);
        int last = target.length - 1;
        double free = problem.total(0);
        double wanted = StoragePlanner.clamp(free, bounds.minEnergy[last], bounds.maxEnergy[last]);
        double price = wanted == free ? 0 : problem.priceOf(wanted);
        return problem.planAt(price);
    }

    /** Whether the plan also keeps the energy bounds before the last; then it is the best one. */
    static boolean keepsEnergyBounds(StoragePlan plan, StorageBounds bounds) {
        double energy = 0;
        for (int t = 0; t < plan.power.length; t++) {
            energy += plan.power[t];
            if (energy < bounds.minEnergy[t] - TOLERANCE || energy > bounds.maxEnergy[t] + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private double priceOf(double wanted) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < target.length; t++) {
            low = Math.min(low, bounds.minPower[t] - target[t]);
            high = Math.max(high, bounds.maxPower[t] - target[t]);
        }
        double price = StoragePlanner.clamp(0, low, high);
        for (int step = 0; step < MAX_STEPS && low < high; step++) {
            double missing = wanted - total(price);
            if (Math.abs(missing) <= TOLERANCE / target.length) {
                break;
            }
            if (missing > 0) {
                low = price;
            } else {
                high = price;
            }
            double newton = price + missing / slope(price);
            double next = newton > low && newton < high ? newton : low + (high - low) / 2;
            if (next == price) {
                break;
            }
            price = next;
        }
        return price;
    }

    private double total(double price) {
        double sum = 0;
        for (int t = 0; t < target.length; t++) {
            sum += StoragePlanner.clamp(target[t] + price, bounds.minPower[t], bounds.maxPower[t]);
        }
        return sum;
    }

    /** In how many intervals the power follows the price; dividing by zero sends Newton out of the bracket. */
    private int slope(double price) {
        int free = 0;
        for (int t = 0; t < target.length; t++) {
            double power = target[t] + price;
            free += power > bounds.minPower[t] && power < bounds.maxPower[t] ? 1 : 0;
        }
        return free;
    }

    private StoragePlan planAt(double price) {
        double[] power = new double[target.length];
        double[] prices = new double[target.length];
        for (int t = 0; t < target.length; t++) {
            power[t] = StoragePlanner.clamp(target[t] + price, bounds.minPower[t], bounds.maxPower[t]);
            prices[t] = price;
        }
        return new StoragePlan(power, prices);
    }
}
