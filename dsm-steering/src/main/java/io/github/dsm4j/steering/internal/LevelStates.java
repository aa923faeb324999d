package io.github.dsm4j.steering.internal;

import java.util.Arrays;

/** Totals in ascending order, what each costs at least, and the level of the last interval that leads to it. */
final class LevelStates {
    final int[] totals;
    final double[] costs;
    private final byte[] levels;
    int count;

    private LevelStates(int capacity) {
        totals = new int[capacity];
        costs = new double[capacity];
        levels = new byte[capacity];
    }

    static LevelStates none() {
        return new LevelStates(0);
    }

    /** Before the first interval. */
    static LevelStates start() {
        LevelStates start = new LevelStates(1);
        start.count = 1;
        return start;
    }

    /**
     * These states, or others continued by one level, which adds to their totals and costs; whichever costs less, or these.
     * What then costs more than the slack is left out, and totals from the limit on.
     */
    LevelStates or(LevelStates others, int level, int size, double extra, double slack, int limit) {
        LevelStates result = new LevelStates(count + others.count);
        int i = 0;
        for (int j = 0; j < others.count; j++) {
            int total = others.totals[j] + size;
            double cost = others.costs[j] + extra;
            if (cost > slack || total >= limit) {
                continue;
            }
            while (i < count && totals[i] < total) {
                result.add(totals[i], costs[i], levels[i]);
                i++;
            }
            boolean same = i < count && totals[i] == total;
            if (same && costs[i] <= cost) {
                continue;
            }
            i += same ? 1 : 0;
            result.add(total, cost, (byte) level);
        }
        while (i < count) {
            result.add(totals[i], costs[i], levels[i]);
            i++;
        }
        return result;
    }

    private void add(int total, double cost, byte level) {
        totals[count] = total;
        costs[count] = cost;
        levels[count] = level;
        count++;
    }

    /** The level that leads to one of the totals. */
    int level(int total) {
        return levels[Arrays.binarySearch(totals, 0, count, total)];
    }
}
