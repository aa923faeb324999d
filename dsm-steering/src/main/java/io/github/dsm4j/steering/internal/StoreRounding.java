package io.github.dsm4j.steering.internal;

/**
 * Rounds plans of a store to whole milliwatts: the rounded plan follows the energy of the exact one. In each interval it takes
 * the whole power that brings it nearest, or the next one if only that keeps the energy bound; where the power bounds forbid
 * either, it catches up as soon as they allow. So the energy is never farther off than what one milliwatt makes, see {@link
 * Store#tolerance}. Immutable and thread-safe.
 */
final class StoreRounding {
    private final Store store;

    /** For a store that has a plan. */
    StoreRounding(Store store) {
        this.store = store;
    }

    /** Whole mW for mW; the clamp to what is viable only undoes errors of floating point arithmetic. */
    long[] round(double[] power) {
        long[] result = new long[power.length];
        double wanted = store.initial;
        double energy = store.initial;
        for (int t = 0; t < result.length; t++) {
            wanted = StoragePlanner.clamp(store.after(wanted, t, power[t]), store.minViable[t], store.maxViable[t]);
            double whole = nearest(t, wanted - store.after(energy, t, 0));
            whole = inside(t, energy, whole);
            energy = store.after(energy, t, whole);
            result[t] = (long) whole;
        }
        return result;
    }

    private double nearest(int t, double gain) {
        return StoragePlanner.clamp(Math.floor(store.powerFor(t, gain) + 0.5), store.minPower[t], store.maxPower[t]);
    }

    private double inside(int t, double before, double power) {
        double energy = store.after(before, t, power);
        if (energy > store.maxEnergy[t]
                && power > store.minPower[t]
                && store.after(before, t, power - 1) >= store.minEnergy[t]) {
            return power - 1;
        }
        if (energy < store.minEnergy[t]
                && power < store.maxPower[t]
                && store.after(before, t, power + 1) <= store.maxEnergy[t]) {
            return power + 1;
        }
        return power;
    }
}
