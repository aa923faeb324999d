package io.github.dsm4j.steering.internal;

/** One plan in the making: what may be best, each with a lower bound, and the best so far. Confined to one thread. */
final class LevelSearch {
    private final EvenLevels levels;
    private final ActiveIntervals intervals;
    private final int[] actives;
    private final long[] sums;
    private final double[] prices;
    private final double[] bounds;
    private int size;

    private long[] best;
    private long[] other;
    private int bestActive;
    private double bestCost = Double.POSITIVE_INFINITY;

    LevelSearch(EvenLevels levels, double[] wanted) {
        this.levels = levels;
        intervals = new ActiveIntervals(levels, wanted);
        int most = 2 * (wanted.length + 1);
        actives = new int[most];
        sums = new long[most];
        prices = new double[most];
        bounds = new double[most];
        best = new long[wanted.length];
        other = new long[wanted.length];
    }

    long free(int interval) {
        return intervals.free(interval, 0);
    }

    /** A number of active intervals and of steps they take together; a negative one is no candidate. */
    void consider(int active, long sum) {
        if (sum < 0) {
            return;
        }
        actives[size] = active;
        sums[size] = sum;
        if (active > 0) {
            double total = (double) active * levels.least() + (double) sum * levels.step();
            prices[size] = intervals.price(active, total, size == 0 ? 0 : prices[size - 1]);
            bounds[size] = intervals.bound(active, total, prices[size]);
        }
        size++;
    }

    /** Solves the most promising candidate, then each one that its bound does not rule out. */
    void solve() {
        int promising = 0;
        for (int i = 1; i < size; i++) {
            promising = bounds[i] < bounds[promising] ? i : promising;
        }
        solve(promising);
        for (int i = 0; i < size; i++) {
            if (i != promising && bounds[i] < bestCost) {
                solve(i);
            }
        }
    }

    private void solve(int candidate) {
        intervals.fill(actives[candidate], sums[candidate], prices[candidate], other);
        double cost = intervals.cost(actives[candidate], other);
        if (cost < bestCost) {
            bestCost = cost;
            bestActive = actives[candidate];
            long[] swap = best;
            best = other;
            other = swap;
        }
    }

    int active() {
        return bestActive;
    }

    long power(int interval) {
        return levels.least() + best[interval] * levels.step();
    }
}
