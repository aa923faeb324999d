package io.github.dsm4j.steering.internal.linear;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A planning problem of the tests.
 *
 * @param set where to plan
 * @param target the wished power, mW
 * @param inside a profile in the set, mW; null if nobody knows one
 */
record LinearProblem(Polyhedron set, double[] target, double[] inside) {

    /** A set around a profile. Many bounds meet there; in half of the kinds coefficients are small whole numbers. */
    static LinearProblem around(long seed, int longest) {
        return draw(seed, longest, false);
    }

    /** As {@link #around}, but some rows have been moved away, and the set may be empty. */
    static LinearProblem anywhere(long seed, int longest) {
        return draw(seed, longest, true);
    }

    private static LinearProblem draw(long seed, int longest, boolean moved) {
        Random random = new Random(seed);
        int length = 1 + random.nextInt(longest);
        int count = random.nextInt(2 * length + 1);
        int kind = random.nextInt(4);
        double size = kind == 0 ? 5 : kind == 1 ? 3e6 : 1e4;
        double[] inside = new double[length];
        double[] min = new double[length];
        double[] max = new double[length];
        double[] target = new double[length];
        for (int t = 0; t < length; t++) {
            inside[t] = Math.rint(size * random.nextGaussian());
            min[t] = inside[t] - Math.rint(slack(random, size));
            max[t] = inside[t] + Math.rint(slack(random, size));
            target[t] = Math.rint(inside[t] + size * random.nextGaussian());
        }
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            rows.add(row(random, inside, kind <= 1, moved, size));
        }
        return new LinearProblem(Polyhedron.of(min, max, rows), target, inside);
    }

    private static Row row(Random random, double[] inside, boolean whole, boolean moved, double size) {
        int first = random.nextInt(inside.length);
        double[] coefficients = new double[1 + random.nextInt(inside.length - first)];
        double value = 0;
        boolean any = false;
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = whole ? random.nextInt(5) - 2 : random.nextGaussian();
            any |= coefficients[i] != 0;
            value += coefficients[i] * inside[first + i];
        }
        if (!any) {
            coefficients[0] = 1;
            value = inside[first];
        }
        if (moved && random.nextInt(4) == 0) {
            value += size * random.nextGaussian();
        }
        double lower = random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : value - slack(random, size);
        double upper = random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : value + slack(random, size);
        return Row.of(first, coefficients, lower, upper);
    }

    private static double slack(Random random, double size) {
        return random.nextInt(3) == 0 ? 0 : size * random.nextDouble();
    }

    /** Half the squared distance to the target, mW^2. */
    double cost(double[] power) {
        double sum = 0;
        for (int t = 0; t < power.length; t++) {
            sum += (power[t] - target[t]) * (power[t] - target[t]) / 2;
        }
        return sum;
    }

    /** The distance to the target, mW. */
    double distance(PowerProfile profile) {
        double[] power = new double[profile.length()];
        for (int t = 0; t < power.length; t++) {
            power[t] = profile.at(t);
        }
        return Math.sqrt(2 * cost(power));
    }

    /** What a device would accept: all bounds, rows to their tolerance. */
    boolean admits(PowerProfile profile) {
        return breaks(profile) <= 1;
    }

    /** By how much a profile breaks its worst bound: of rows in their tolerance, of power in mW, but then it counts a lot. */
    double breaks(PowerProfile profile) {
        double worst = 0;
        double[] power = new double[profile.length()];
        for (int t = 0; t < power.length; t++) {
            power[t] = profile.at(t);
            worst = Math.max(worst, 1e9 * Math.max(set.min[t] - power[t], power[t] - set.max[t]));
        }
        for (Row row : set.rows) {
            double value = row.of(power);
            worst = Math.max(worst, Math.max(row.lower - value, value - row.upper) / row.tolerance);
        }
        return worst;
    }

    PowerProfile wish() {
        return PowerProfile.rounded(target);
    }

    /** A planner to which somebody proposes. */
    LinearPlanner planner(Proposer proposer) {
        return LinearPlanner.of(Feasibility.of(set, this::admits), this::admits, proposer);
    }
}
