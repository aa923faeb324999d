package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Optimisation;

/** Why a quadratic programming solver is asked for its opinion, but never made the judge. */
class OracleTest {
    /** Target, least and most power, least and most energy, per interval; W. Three of the bounds are equalities. */
    private static final double[][] INTERVALS = {
        {-1814.9021574994624, -3419.1850617264254, -3419.1850617264254, -3419.1850617264254, 33499.42972734017},
        {-3155.0239884140233, 2604.6283900768312, 6281.50343012928, -28908.348100229265, 6982.685239834738},
        {-1902.3176903251651, 27.319143776200235, 6129.482764953214, -37592.36306584773, 16382.003275084246},
        {1634.5864612650348, -3147.615327340995, 2547.694021795531, -29390.81301733796, 17488.409426846833},
        {-3265.0046536306954, -5553.28259290822, 189.46400088980045, -31195.838243815902, 3545.8273411561077},
        {-274.94288347433127, -3111.840567649449, -3100.662039063915, 445.16530209219263, 445.16530209219263}
    };

    /** Units per W: fine enough to keep what the solver stumbles over, and bounds whole. */
    private static final double WATT = 0x1p36;

    private final StorageProblem problem = problem();

    @Test
    void ourPlanIsCertified() {
        StoragePlan plan = StoragePlanner.plan(problem.bounds(), problem.target());
        assertEquals(0, problem.violation(plan.power) / WATT, 1e-9);
        assertEquals(0, problem.gap(plan), 1e-12);
        assertEquals(34_464_292.6245, DualBound.cost(problem.target(), plan.power) / WATT / WATT, 1e-3);
    }

    /**
     * If a later ojAlgo gets this right, look for another example or drop the test; the planner does not depend on it.
     */
    @Test
    void theBareSolverCallsAWorsePlanOptimal() {
        Optimisation.Result result = Oracle.solver(problem, WATT);
        double[] power = Oracle.power(result, problem.length(), WATT);
        assertEquals(Optimisation.State.OPTIMAL, result.getState());
        assertEquals(0, problem.violation(power) / WATT, 1e-9);
        assertTrue(DualBound.cost(problem.target(), power) / WATT / WATT > 43_000_000);
    }

    private static StorageProblem problem() {
        long[][] bounds = new long[4][INTERVALS.length];
        double[] target = new double[INTERVALS.length];
        for (int t = 0; t < target.length; t++) {
            target[t] = Math.rint(INTERVALS[t][0] * WATT);
            for (int kind = 0; kind < bounds.length; kind++) {
                bounds[kind][t] = Math.round(INTERVALS[t][kind + 1] * WATT);
            }
        }
        return StorageProblem.of(bounds[0], bounds[1], bounds[2], bounds[3], target);
    }
}
