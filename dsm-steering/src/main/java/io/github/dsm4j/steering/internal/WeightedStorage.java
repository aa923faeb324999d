package io.github.dsm4j.steering.internal;

/**
 * A {@link Store} as its planner wants it: the running sum {@code Z_t = keep_t Z_{t-1} + g_t(x_t)} of weighted power stays
 * between bounds. What the store keeps is turned into weights that grow from interval to interval, so that {@code keep} is
 * 1, but for a power of two now and then that keeps the weights small; what is drained is moved into the bounds. Immutable
 * and thread-safe.
 */
final class WeightedStorage {
    private static final double LARGEST_WEIGHT = 0x1p64;

    final double[] minPower;
    final double[] maxPower;
    final double[] in;
    final double[] out;
    final double[] inverseIn;
    final double[] inverseOut;
    final double[] keep;
    final double[] minEnergy;
    final double[] maxEnergy;

    /** What the free ends of a bridge, and its price, are to a target; see {@link Bridges}. */
    final double[] bridgeEnd;

    final double[] bridgePrice;

    /** What the least and the most power add to the running sum. */
    final double[] least;

    final double[] most;

    /** Whether the weight changes at zero, between the power bounds. */
    final boolean[] bent;

    final boolean anyBent;

    WeightedStorage(Store store) {
        int length = store.length();
        minPower = new double[length];
        maxPower = new double[length];
        in = new double[length];
        out = new double[length];
        inverseIn = new double[length];
        inverseOut = new double[length];
        keep = new double[length];
        minEnergy = new double[length];
        maxEnergy = new double[length];
        bridgeEnd = new double[length];
        bridgePrice = new double[length];
        least = new double[length];
        most = new double[length];
        bent = new boolean[length];
        powers(store);
        anyBent = weights(store);
    }

    /**
     * Draws the power bounds in to what the energy bounds leave possible: no plan is lost, and the convex envelope comes closer
     * to the cost.
     */
    private void powers(Store store) {
        double low = store.initial;
        double high = store.initial;
        for (int t = 0; t < length(); t++) {
            double least = store.powerFor(t, store.minViable[t] - store.after(high, t, 0));
            double most = store.powerFor(t, store.maxViable[t] - store.after(low, t, 0));
            minPower[t] = StoragePlanner.clamp(least, store.minPower[t], store.maxPower[t]);
            maxPower[t] = StoragePlanner.clamp(most, minPower[t], store.maxPower[t]);
            low = Math.max(store.minViable[t], store.after(low, t, minPower[t]));
            high = Math.min(store.maxViable[t], store.after(high, t, maxPower[t]));
        }
    }

    private boolean weights(Store store) {
        boolean any = false;
        double scale = 1;
        double idle = store.initial;
        for (int t = 0; t < length(); t++) {
            double grown = scale / store.kept;
            keep[t] = grown < LARGEST_WEIGHT ? 1 : StrictMath.scalb(1.0, -Math.getExponent(grown));
            scale = grown * keep[t];
            bent[t] = minPower[t] < 0 && maxPower[t] > 0 && store.in[t] != store.out[t];
            any |= bent[t];
            in[t] = scale * (bent[t] || maxPower[t] > 0 ? store.in[t] : store.out[t]);
            out[t] = scale * (bent[t] || maxPower[t] <= 0 ? store.out[t] : store.in[t]);
            idle = keep[t] * idle - scale * store.drain[t];
            minEnergy[t] = scale * store.minEnergy[t] - idle;
            maxEnergy[t] = scale * store.maxEnergy[t] - idle;
            derive(t);
        }
        return any;
    }

    private void derive(int t) {
        least[t] = weighted(t, minPower[t]);
        most[t] = weighted(t, maxPower[t]);
        bridgeEnd[t] = (out[t] - in[t]) / (out[t] + in[t]);
        bridgePrice[t] = -2 / (out[t] + in[t]);
        inverseIn[t] = 1 / in[t];
        inverseOut[t] = 1 / out[t];
    }

    int length() {
        return minPower.length;
    }

    /** What a power adds to the running sum. */
    double weighted(int interval, double power) {
        return (power < 0 ? out[interval] : in[interval]) * power;
    }
}
