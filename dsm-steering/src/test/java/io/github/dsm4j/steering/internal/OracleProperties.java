package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ojalgo.optimisation.Optimisation;

/**
 * The planner against a quadratic program in ojAlgo; where they differ the dual bound decides (see {@link OracleTest}).
 */
class OracleProperties {

    /** The seed is fixed because now and then the solver fails on bounds that meet; then it has no say. */
    @Property(tries = 400, seed = "42")
    void agreesWithAQuadraticProgramOrBeatsIt(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 24) int length, @ForAll long seed) {
        StorageProblem problem = family.draw(new Random(seed), length);
        double unit = unit(problem);
        Optimisation.Result result = Oracle.model(problem, unit);
        if (result.getState() != Optimisation.State.FAILED) {
            assertEquals(problem.feasible(), result.getState().isFeasible());
        }
        if (result.getState().isFeasible()) {
            StoragePlan plan = StoragePlanner.plan(problem.bounds(), problem.target());
            double ours = DualBound.cost(problem.target(), plan.power);
            double theirs = DualBound.cost(problem.target(), Oracle.power(result, length, unit));
            assertTrue(problem.gap(plan) <= 1e-9);
            assertTrue(ours <= theirs + 1e-9 * problem.scale());
        }
    }

    /** Where bounds do not meet the solver is right, and the plans are the same. */
    @Property(tries = 100, seed = "42")
    void plansTheSameForHouses(@ForAll @IntRange(min = 1, max = 24) int length, @ForAll long seed) {
        StorageProblem problem = Family.HOUSE.draw(new Random(seed), length);
        double[] theirs = Oracle.power(Oracle.model(problem, 1e6), length, 1e6);
        assertArrayEquals(theirs, StoragePlanner.plan(problem.bounds(), problem.target()).power, 0.01);
    }

    /** kW for batteries; the small families are solved as they are. */
    private static double unit(StorageProblem problem) {
        double largest = 1;
        for (int t = 0; t < problem.length(); t++) {
            largest = Math.max(largest, Math.abs(problem.bounds().maxPower[t]));
        }
        return largest >= 1e6 ? 1e6 : 1;
    }
}
