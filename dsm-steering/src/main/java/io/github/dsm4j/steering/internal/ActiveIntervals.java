package io.github.dsm4j.steering.internal;

/**
 * The inner problem of {@link EvenLevelsPlanner}: the {@code active} most wanted intervals of a session are on, each with
 * {@code least + j * step}, and take {@code sum} steps together. Costs are squared distances to the target less those of
 * doing nothing, mW^2. Confined to one thread.
 */
final class ActiveIntervals {
    private static final int MAX_STEPS = 200;

    private final EvenLevels levels;
    private final double[] wanted;
    private final double least;
    private final double most;

    ActiveIntervals(EvenLevels levels, double[] wanted) {
        this.levels = levels;
        this.wanted = wanted;
        least = levels.least();
        most = levels.most();
    }

    /** How many steps an interval takes if left to itself but for a price of energy. */
    long free(int interval, long price) {
        long twice = 2 * ((long) wanted[interval] + price - levels.least()) + levels.step();
        long steps = Math.floorDiv(twice, 2 * levels.step());
        return Math.max(0, Math.min(levels.steps(), steps));
    }

    /**
     * A price of energy at which the intervals take about the given total, whole steps aside. Newton's method on a piecewise
     * linear function within a bracket; an inexact price costs time, never the optimum.
     */
    double price(int active, double total, double guess) {
        double low = least - wanted[0];
        double high = most - wanted[active - 1];
        double price = StoragePlanner.clamp(guess, low, high);
        for (int step = 0; step < MAX_STEPS && low < high; step++) {
            double sum = 0;
            int sloping = 0;
            for (int i = 0; i < active; i++) {
                double power = wanted[i] + price;
                sloping += power > least && power < most ? 1 : 0;
                sum += StoragePlanner.clamp(power, least, most);
            }
            double missing = total - sum;
            if (Math.abs(missing) <= 0.5) {
                break;
            }
            if (missing > 0) {
                low = price;
            } else {
                high = price;
            }
            double newton = price + missing / sloping;
            double next = newton > low && newton < high ? newton : low + (high - low) / 2;
            if (next == price) {
                break;
            }
            price = next;
        }
        return price;
    }

    /** No choice of powers between least and most with this total costs less, whatever the price (Lagrangian duality). */
    double bound(int active, double total, double price) {
        double sum = 2 * price * total;
        double size = Math.abs(sum);
        for (int i = 0; i < active; i++) {
            double pulled = wanted[i] + price;
            double power = StoragePlanner.clamp(pulled, least, most);
            double cost = power * (power - 2 * pulled);
            sum += cost;
            size += Math.abs(cost);
        }
        return sum - 1e-12 * size;
    }

    /**
     * The best whole steps: optimal ones for some total, and from there one step after the other where it costs least, which
     * is exact because costs are convex in each interval.
     */
    void fill(int active, long sum, double price, long[] steps) {
        long whole = (long) Math.floor(price);
        long missing = sum;
        for (int i = 0; i < active; i++) {
            steps[i] = free(i, whole);
            missing -= steps[i];
        }
        for (; missing > 0; missing--) {
            steps[cheapestUp(active, steps)]++;
        }
        for (; missing < 0; missing++) {
            steps[cheapestDown(active, steps)]--;
        }
    }

    private int cheapestUp(int active, long[] steps) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < active; i++) {
            double left = wanted[i] - power(steps[i]);
            if (left > most && steps[i] < levels.steps()) {
                most = left;
                best = i;
            }
        }
        return best;
    }

    private int cheapestDown(int active, long[] steps) {
        int best = -1;
        double fewest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < active; i++) {
            double left = wanted[i] - power(steps[i]);
            if (left <= fewest && steps[i] > 0) {
                fewest = left;
                best = i;
            }
        }
        return best;
    }

    double cost(int active, long[] steps) {
        double sum = 0;
        for (int i = 0; i < active; i++) {
            double power = power(steps[i]);
            sum += power * (power - 2 * wanted[i]);
        }
        return sum;
    }

    private double power(long steps) {
        return levels.least() + steps * levels.step();
    }
}
