package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * Plans {@link UnevenLevels} exactly. A price of energy at which the intervals take about the right total makes the level
 * nearest to target plus price the best of each interval, and says how much every other level costs over that. No plan that
 * costs more than some slack can use a level that alone costs more; so dynamic programming over intervals and totals needs to
 * look at few levels and totals, and if it finds a plan within the slack, that is the best one of all. Otherwise the slack
 * grows. All costs are whole numbers.
 */
final class UnevenLevelsPlanner implements SessionPlanner {
    private final long[] powers;
    private final long unit;
    private final int intervals;

    /** Which totals are admissible and can be reached, in units. */
    private final boolean[] allowed;

    private final int least;
    private final int most;

    /** The smallest difference of two powers. */
    private final double step;

    UnevenLevelsPlanner(long[] powers, long unit, int intervals, boolean[] allowed) {
        this.powers = powers;
        this.unit = unit;
        this.intervals = intervals;
        this.allowed = allowed;
        int first = 0;
        int last = allowed.length - 1;
        while (!allowed[first]) {
            first++;
        }
        while (!allowed[last]) {
            last--;
        }
        least = first;
        most = last;
        step = smallestStep(powers);
    }

    private static double smallestStep(long[] powers) {
        long smallest = powers[1];
        for (int i = 2; i < powers.length; i++) {
            smallest = Math.min(smallest, powers[i] - powers[i - 1]);
        }
        return smallest;
    }

    @Override
    public void plan(PowerProfile target, int first, long[] power) {
        double[] wanted = new double[intervals];
        for (int t = 0; t < intervals; t++) {
            wanted[t] = target.at(first + t);
        }
        LevelPrice price = new LevelPrice(powers, wanted);
        double free = price.total(0);
        double total = StoragePlanner.clamp(free, (double) least * unit, (double) most * unit);
        double fair = total == free ? 0 : price.of(total);
        for (int t = 0; t < intervals; t++) {
            wanted[t] += fair;
        }
        double slack = step * step / 4;
        while (!new LevelTable(powers, unit, wanted, slack).plan(allowed, fair, total, first, power)) {
            slack *= 4;
        }
    }
}
