package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.steering.internal.linear.Polyhedron;
import io.github.dsm4j.steering.internal.linear.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Planning problems of storage written as linear constraints, with the plans of the exact planner. */
public final class AsRows {
    private final StorageProblem problem;

    private AsRows(StorageProblem problem) {
        this.problem = problem;
    }

    /** How many kinds of problems there are. */
    public static int families() {
        return Family.values().length;
    }

    /** A problem of a family; null if it has bounds the wrong way round. */
    public static @Nullable AsRows draw(int family, long seed, int length) {
        StorageProblem problem = Family.values()[family].draw(new Random(seed), length);
        StorageBounds b = problem.bounds();
        for (int t = 0; t < length; t++) {
            if (b.minPower[t] > b.maxPower[t] || b.minEnergy[t] > b.maxEnergy[t]) {
                return null;
            }
        }
        return new AsRows(problem);
    }

    /** The problem with one row for each running sum. */
    public Polyhedron set() {
        List<Row> rows = new ArrayList<>();
        for (int t = 0; t < problem.length(); t++) {
            double[] ones = new double[t + 1];
            Arrays.fill(ones, 1);
            rows.add(Row.of(0, ones, problem.bounds().minEnergy[t], problem.bounds().maxEnergy[t]));
        }
        return Polyhedron.of(problem.bounds().minPower, problem.bounds().maxPower, rows);
    }

    /** The wished power, mW. */
    public double[] target() {
        return problem.target();
    }

    /** Whether a plan exists. */
    public boolean isFeasible() {
        return problem.feasible();
    }

    /** The exact plan. */
    public PowerProfile plan() {
        return PowerProfile.of(problem.bounds().round(StoragePlanner.plan(problem.bounds(), problem.target())));
    }

    /** Whether a profile keeps all bounds, the energy bounds to a tolerance in mW x intervals. */
    public boolean admits(PowerProfile profile, double tolerance) {
        double energy = 0;
        for (int t = 0; t < problem.length(); t++) {
            double power = profile.at(t);
            energy += power;
            if (power < problem.bounds().minPower[t]
                    || power > problem.bounds().maxPower[t]
                    || energy < problem.bounds().minEnergy[t] - tolerance
                    || energy > problem.bounds().maxEnergy[t] + tolerance) {
                return false;
            }
        }
        return true;
    }
}
