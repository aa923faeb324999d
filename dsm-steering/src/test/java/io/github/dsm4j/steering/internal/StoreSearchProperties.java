package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a plan says of itself is true: the best plan is between its envelope and itself. */
class StoreSearchProperties {

    @Property(tries = 1_000)
    void theBestPlanIsWithinTheStatedExcess(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 8) int length, @ForAll long seed) {
        StoreProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            WeightedPlan plan = WeightedPlanner.plan(new WeightedStorage(problem.store()), problem.target());
            double cost = DualBound.cost(problem.target(), plan.power);
            double best = StoreSearch.best(problem);
            double rounding = 1e-9 * problem.scale();
            assertTrue(best <= cost + rounding, () -> "the search found " + best + ", the planner " + cost);
            assertTrue(cost - plan.excess <= best + rounding, () -> "the envelope is not below " + best);
        }
    }
}
