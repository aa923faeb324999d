package io.github.dsm4j.steering.internal.linear;

import java.util.Arrays;

/**
 * The profile within the power bounds that breaks the rows least, in the sum of the squares of the excesses of all
 * (scaled) rows. Each round solves {@code |x - y|^2 / 2 + WEIGHT |excess|^2 / 2}, from the y found before, which
 * converges in a few rounds. Its multipliers prove that the set is empty where it is by more than the tolerance.
 */
final class LeastViolation {
    private static final double WEIGHT = 1e6;
    private static final double FAR = 1e18;
    private static final int ROUNDS = 20;

    /** A round that gains less than this share was the last. */
    private static final double ENOUGH = 1e-9;

    private final Polyhedron set;
    private double[] power;
    private double[] multipliers;

    private LeastViolation(Polyhedron set) {
        this.set = set;
        power = set.clamped(new double[set.length()]);
        multipliers = new double[set.rows.length];
    }

    /** Searches, in at most so many steps a round. */
    static LeastViolation of(Polyhedron set, int limit) {
        LeastViolation least = new LeastViolation(set);
        double before = Double.POSITIVE_INFINITY;
        double now = least.squares();
        for (int round = 0; round < ROUNDS && now < before * (1 - ENOUGH); round++) {
            least.improve(limit);
            before = now;
            now = least.squares();
        }
        return least;
    }

    private void improve(int limit) {
        int length = set.length();
        DualActiveSet soft = new DualActiveSet(withSlack(), Arrays.copyOf(power, length + set.rows.length));
        soft.run(limit);
        power = set.clamped(Arrays.copyOf(soft.power(), length));
        multipliers = soft.multipliers();
    }

    /** Every row gets an unknown of its own, which makes up for what is missing. */
    private Polyhedron withSlack() {
        int length = set.length();
        int rows = set.rows.length;
        double[] min = Arrays.copyOf(set.min, length + rows);
        double[] max = Arrays.copyOf(set.max, length + rows);
        Arrays.fill(min, length, length + rows, -FAR);
        Arrays.fill(max, length, length + rows, FAR);
        Row[] soft = new Row[rows];
        for (int k = 0; k < rows; k++) {
            soft[k] = set.rows[k].with(length + k, 1 / Math.sqrt(WEIGHT));
        }
        return Polyhedron.of(min, max, Arrays.asList(soft));
    }

    private double squares() {
        double sum = 0;
        for (int k = 0; k < set.rows.length; k++) {
            sum += excess(k) * excess(k);
        }
        return sum;
    }

    private double excess(int row) {
        return set.rows[row].excess(set.rows[row].of(power));
    }

    double[] power() {
        return power;
    }

    double[] multipliers() {
        return multipliers;
    }
}
