package io.github.dsm4j.steering.internal;

import org.jspecify.annotations.Nullable;

/**
 * Dynamic programming over the intervals of a session and the total so far, for all plans that cost no more than some slack
 * over the nearest levels. Totals are counted from that of the nearest levels, in units. Confined to one thread.
 */
final class LevelTable {
    private final long[] powers;
    private final long unit;
    private final double[] wanted;
    private final double slack;

    /** The index of the nearest level in each interval. */
    private final int[] nearest;

    /** After each interval that has a choice, what totals there are. */
    private final @Nullable LevelStates[] choices;

    LevelTable(long[] powers, long unit, double[] wanted, double slack) {
        this.powers = powers;
        this.unit = unit;
        this.wanted = wanted;
        this.slack = slack;
        nearest = new int[wanted.length];
        choices = new LevelStates[wanted.length];
    }

    /**
     * Finds the best plan with an allowed total and writes it; false if none is within the slack. What a total differs from
     * the fair one costs, too, if energy has a price.
     */
    boolean plan(boolean[] allowed, double price, double fair, int first, long[] power) {
        LevelStates states = LevelStates.start();
        int base = 0;
        for (int t = 0; t < wanted.length; t++) {
            nearest[t] = LevelPrice.nearest(powers, wanted[t]);
            base += size(nearest[t]);
            states = after(states, t, allowed.length - base);
        }
        double best = slack;
        int end = -1;
        for (int i = 0; i < states.count; i++) {
            int sum = base + states.totals[i];
            if (sum >= 0 && sum < allowed.length && allowed[sum]) {
                double cost = states.costs[i] + 2 * price * ((double) sum * unit - fair);
                if (end < 0 ? cost <= best : cost < best) {
                    best = cost;
                    end = i;
                }
            }
        }
        if (end >= 0) {
            trace(states.totals[end], first, power);
        }
        return end >= 0;
    }

    /** The states after one more interval; the same ones if only its nearest level costs no more than the slack. */
    private LevelStates after(LevelStates before, int t, int limit) {
        int low = nearest[t];
        int high = nearest[t];
        while (low > 0 && over(t, low - 1) <= slack) {
            low--;
        }
        while (high < powers.length - 1 && over(t, high + 1) <= slack) {
            high++;
        }
        if (low == high) {
            return before;
        }
        LevelStates after = LevelStates.none();
        for (int level = low; level <= high; level++) {
            after = after.or(before, level, size(level) - size(nearest[t]), over(t, level), slack, limit);
        }
        choices[t] = after;
        return after;
    }

    /** By how much a level costs more than the nearest one. */
    private double over(int t, int level) {
        double apart = powers[level] - powers[nearest[t]];
        return apart * (powers[level] + powers[nearest[t]] - 2 * wanted[t]);
    }

    private int size(int level) {
        return (int) (powers[level] / unit);
    }

    private void trace(int end, int first, long[] power) {
        int total = end;
        for (int t = wanted.length - 1; t >= 0; t--) {
            LevelStates states = choices[t];
            int level = states == null ? nearest[t] : states.level(total);
            power[first + t] = powers[level];
            total -= size(level) - size(nearest[t]);
        }
    }
}
