package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sets that may be empty. Both answers carry their proof: an admissible profile, or multipliers. */
class FeasibilityProperties {

    @Property(tries = 3_000)
    void everySetIsFeasibleOrProvedEmptyOrNearlyFeasible(@ForAll long seed) {
        LinearProblem problem = LinearProblem.anywhere(seed, 16);
        Feasibility feasibility = Feasibility.of(problem.set(), problem::admits);
        assertEquals(feasibility.isFeasible(), problem.admits(feasibility.known()));
        assertFalse(feasibility.isFeasible() && feasibility.isProvedEmpty());
        boolean decided = feasibility.isFeasible() || feasibility.isProvedEmpty();
        if (!decided) {
            double worst = problem.breaks(feasibility.known());
            assertTrue(worst < 20, () -> "undecided, though broken by " + worst + " times the tolerance");
        }
    }

    /** The known profile breaks the rows least: no step towards another profile breaks them less. */
    @Property(tries = 1_000)
    void noOtherProfileBreaksLess(@ForAll long seed) {
        LinearProblem problem = LinearProblem.anywhere(seed, 10);
        Feasibility feasibility = Feasibility.of(problem.set(), problem::admits);
        if (!feasibility.isFeasible()) {
            double[] known = feasibility.knownExactly();
            double least = squares(problem, known);
            Random random = new Random(seed);
            for (double share = 1; share > 1e-6; share /= 4) {
                double other = squares(problem, towards(problem, known, share, random));
                assertTrue(other >= least * (1 - 1e-6), () -> other + " is less than " + least);
            }
        }
    }

    private static double[] towards(LinearProblem problem, double[] from, double share, Random random) {
        double[] power = from.clone();
        for (int t = 0; t < power.length; t++) {
            double goal = problem.set().min[t] + random.nextDouble() * (problem.set().max[t] - problem.set().min[t]);
            power[t] += share * (goal - power[t]);
        }
        return power;
    }

    private static double squares(LinearProblem problem, double[] power) {
        double sum = 0;
        for (Row row : problem.set().rows) {
            double excess = row.excess(row.of(power));
            sum += excess * excess;
        }
        return sum;
    }
}
