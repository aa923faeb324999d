package io.github.dsm4j.steering.internal;

/** At a price of energy each interval has the level nearest to target plus price. Confined to one thread. */
final class LevelPrice {
    private final long[] powers;
    private final double[] wanted;

    LevelPrice(long[] powers, double[] wanted) {
        this.powers = powers;
        this.wanted = wanted;
    }

    /** The power of all intervals together at a price. */
    double total(double price) {
        double sum = 0;
        for (double power : wanted) {
            sum += powers[nearest(powers, power + price)];
        }
        return sum;
    }

    /** A whole price whose total is near the given one; an inexact price costs time, never the optimum. */
    double of(double total) {
        double low = 0;
        double high = 0;
        double reach = total > total(0) ? powers[1] : -powers[1];
        for (double at = reach; ; at *= 2) {
            boolean beyond = reach > 0 ? total(at) >= total : total(at) <= total;
            high = at;
            if (beyond) {
                break;
            }
            low = at;
        }
        while (Math.abs(high - low) > 1) {
            double middle = Math.rint(low + (high - low) / 2);
            if (middle == low || middle == high) {
                break;
            }
            double sum = total(middle);
            if (sum == total) {
                return middle;
            }
            if (sum < total == reach > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The index of the level nearest to a power, the lower one if two are. */
    static int nearest(long[] powers, double power) {
        int low = 0;
        int high = powers.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (2 * power > powers[middle] + powers[middle + 1]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
