package io.github.dsm4j.steering.internal;

import org.jspecify.annotations.Nullable;

/**
 * Why no plan exists: the first bound that even the most favourable plan breaks.
 *
 * @param bound the kind of bound
 * @param interval the first interval, from 0, at whose end it is broken
 * @param amount by how much at least; mW for {@link Bound#POWER}, otherwise mW x intervals, or uWh for a
 *     {@link Store}
 */
public record Infeasibility(Bound bound, int interval, long amount) {

    /** The kinds of bounds. */
    public enum Bound {
        /** The lower power bound is above the upper one. */
        POWER,
        /** The lower energy bound is above the upper one. */
        ENERGY,
        /** Even with the most power the energy stays below its lower bound. */
        MIN_ENERGY,
        /** Even with the least power the energy rises above its upper bound. */
        MAX_ENERGY
    }

    /** Propagates the range of reachable sums forward in time; it becomes empty exactly when no plan exists. */
    static @Nullable Infeasibility of(StorageBounds b) {
        double low = 0;
        double high = 0;
        for (int t = 0; t < b.length(); t++) {
            if (b.minPower[t] > b.maxPower[t]) {
                return new Infeasibility(Bound.POWER, t, (long) (b.minPower[t] - b.maxPower[t]));
            }
            if (b.minEnergy[t] > b.maxEnergy[t]) {
                return new Infeasibility(Bound.ENERGY, t, (long) (b.minEnergy[t] - b.maxEnergy[t]));
            }
            low += b.minPower[t];
            high += b.maxPower[t];
            if (low > b.maxEnergy[t]) {
                return new Infeasibility(Bound.MAX_ENERGY, t, (long) (low - b.maxEnergy[t]));
            }
            if (high < b.minEnergy[t]) {
                return new Infeasibility(Bound.MIN_ENERGY, t, (long) (b.minEnergy[t] - high));
            }
            low = Math.max(low, b.minEnergy[t]);
            high = Math.min(high, b.maxEnergy[t]);
        }
        return null;
    }
}
