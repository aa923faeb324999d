package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** All profiles of a few milliwatts, one after the other. */
class BruteForceProperties {
    private static final Proposer NOBODY = (set, target) -> Optional.empty();

    @Property(tries = 5_000)
    void noProfileIsNearerThanTheGapAllows(@ForAll long seed) {
        check(problem(new Random(seed)), NOBODY);
    }

    @Property(tries = 1_000)
    void norWithASolver(@ForAll long seed) {
        check(problem(new Random(seed)), new OjAlgoProposer());
    }

    private static void check(LinearProblem problem, Proposer proposer) {
        double best = best(problem, 0, new long[problem.target().length]);
        Feasibility feasibility = Feasibility.of(problem.set(), problem::admits);
        assertTrue(feasibility.isFeasible() || Double.isInfinite(best), "a profile was overlooked");
        assertTrue(!feasibility.isProvedEmpty() || !feasibility.isFeasible());
        if (feasibility.isFeasible()) {
            DevicePlan plan =
                    LinearPlanner.of(feasibility, problem::admits, proposer).plan(problem.wish());
            double distance = problem.distance(plan.profile());
            assertTrue(problem.admits(plan.profile()));
            assertTrue(plan.gap() >= 0 && plan.gap() <= distance + 1e-9);
            assertTrue(distance - plan.gap() <= best + 1e-6, "the gap hides a nearer profile");
            assertTrue(distance <= best + Math.sqrt(problem.target().length), "rounding cannot lose that much");
        }
    }

    /** The least distance of a profile that keeps all rows without any tolerance; infinite if there is none. */
    private static double best(LinearProblem problem, int interval, long[] power) {
        if (interval == power.length) {
            PowerProfile profile = PowerProfile.of(power);
            return problem.breaks(profile) <= 0 ? problem.distance(profile) : Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (double x = problem.set().min[interval]; x <= problem.set().max[interval]; x++) {
            power[interval] = (long) x;
            best = Math.min(best, best(problem, interval + 1, power));
        }
        return best;
    }

    private static LinearProblem problem(Random random) {
        int length = 1 + random.nextInt(4);
        double[] min = new double[length];
        double[] max = new double[length];
        double[] target = new double[length];
        for (int t = 0; t < length; t++) {
            min[t] = random.nextInt(5) - 4;
            max[t] = min[t] + random.nextInt(6);
            target[t] = random.nextInt(21) - 10;
        }
        List<Row> rows = new ArrayList<>();
        int count = random.nextInt(5);
        for (int k = 0; k < count; k++) {
            rows.add(row(random, length));
        }
        return new LinearProblem(Polyhedron.of(min, max, rows), target, new double[length]);
    }

    private static Row row(Random random, int length) {
        double[] coefficients = new double[length];
        for (int t = 0; t < length; t++) {
            coefficients[t] = random.nextInt(5) - 2;
        }
        coefficients[random.nextInt(length)] = 1;
        double lower = random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(9) - 6;
        double upper = random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : Math.max(lower, -6) + random.nextInt(6);
        return Row.of(0, coefficients, lower, upper);
    }
}
