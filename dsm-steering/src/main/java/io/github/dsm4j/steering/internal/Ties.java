package io.github.dsm4j.steering.internal;

/**
 * Settles the intervals whose price is that of their bridge: both its ends are equally good there, and what is stored
 * decides between them. First, backwards, the range of running sums from which the prices can still be lived up to: a bound
 * where the price changes, and elsewhere what the following intervals leave open. Then, forwards, an end of the bridge
 * wherever it leads into that range; where none does, a power in between, which costs more than the envelope.
 */
final class Ties {
    /** A thousandth of the grid that plans are rounded to, mW. */
    private static final double TOLERANCE = 1.0 / 1024;

    private final WeightedStorage storage;
    private final double[] target;
    private final Bridges bridges;
    private final double[] power;
    private final double[] price;
    private final double[] low;
    private final double[] high;
    private double excess;

    Ties(WeightedStorage storage, double[] target, Bridges bridges, double[] power, double[] price) {
        this.storage = storage;
        this.target = target;
        this.bridges = bridges;
        this.power = power;
        this.price = price;
        low = storage.minEnergy.clone();
        high = storage.maxEnergy.clone();
    }

    WeightedPlan resolve() {
        narrow();
        choose();
        return new WeightedPlan(power, price, excess);
    }

    private void narrow() {
        double next = 0;
        for (int t = price.length - 1; t >= 0; t--) {
            if (price[t] > next) {
                high[t] = low[t];
            } else if (price[t] < next) {
                low[t] = high[t];
            } else if (t < price.length - 1) {
                double keep = storage.keep[t + 1];
                low[t] = Math.max(low[t], (low[t + 1] - most(t + 1)) / keep);
                high[t] = Math.min(high[t], (high[t + 1] - least(t + 1)) / keep);
            }
            next = storage.keep[t] * price[t];
        }
    }

    private boolean open(int t) {
        return storage.bent[t] && bridges.isOpen(t, target[t], price[t]);
    }

    private double least(int t) {
        return storage.weighted(t, open(t) ? bridges.below[t] : power[t]);
    }

    private double most(int t) {
        return storage.weighted(t, open(t) ? bridges.above[t] : power[t]);
    }

    private void choose() {
        double sum = 0;
        for (int t = 0; t < price.length; t++) {
            sum *= storage.keep[t];
            if (open(t)) {
                choose(t, sum);
            }
            sum += storage.weighted(t, power[t]);
        }
    }

    private void choose(int t, double sum) {
        double tolerance = TOLERANCE * storage.in[t];
        if (sum + least(t) >= low[t] - tolerance) {
            power[t] = bridges.below[t];
        } else if (sum + most(t) <= high[t] + tolerance) {
            power[t] = bridges.above[t];
        } else {
            double gain = low[t] - sum;
            power[t] = gain < 0 ? gain / storage.out[t] : gain / storage.in[t];
            excess += cost(t, power[t]) - cost(t, bridges.below[t]) - price[t] * (gain - least(t));
        }
    }

    private double cost(int t, double x) {
        return (x - target[t]) * (x - target[t]) / 2;
    }
}
