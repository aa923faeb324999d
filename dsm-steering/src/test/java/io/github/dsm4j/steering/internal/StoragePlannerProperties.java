package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The planner on random problems of all families, judged by the dual bound. */
class StoragePlannerProperties {
    private static final double GAP = 1e-9;

    /** mW; the plan is rounded to whole mW afterwards. */
    private static final double SLACK = 1e-3;

    @Property(tries = 10_000)
    void plansAreFeasibleAndCertifiedOptimalOrNoneExists(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StorageProblem problem = family.draw(new Random(seed), length);
        assertEquals(problem.feasible(), problem.bounds().infeasibility().isEmpty());
        if (problem.feasible()) {
            certified(problem, StoragePlanner.plan(problem.bounds(), problem.target()));
        } else {
            assertThrows(IllegalArgumentException.class, () -> StoragePlanner.plan(problem.bounds(), problem.target()));
        }
    }

    @Property(tries = 2_000)
    void bothKindsOfBreakpointsGiveOptimalPlans(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 300) int length, @ForAll long seed) {
        StorageProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            StoragePlan deque =
                    StoragePlanner.unguarded(new DequeBreakpoints(length), problem.bounds(), problem.target());
            StoragePlan tree = StoragePlanner.unguarded(new TreeBreakpoints(), problem.bounds(), problem.target());
            certified(problem, deque);
            certified(problem, tree);
        }
    }

    @Property(tries = 2_000)
    void theShortcutIsOptimalWhereItIsFeasible(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StorageProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            StoragePlan plan = UnlimitedStorage.plan(problem.bounds(), problem.target());
            boolean kept = UnlimitedStorage.keepsEnergyBounds(plan, problem.bounds());
            assertEquals(kept, problem.violation(plan.power) <= 1.0 / 1024);
            if (kept) {
                certified(problem, plan);
            }
        }
    }

    /** The judge itself: whatever the prices, the bound never exceeds the cost of a feasible plan. */
    @Property(tries = 2_000)
    void theDualBoundIsABound(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 48) int length, @ForAll long seed) {
        Random random = new Random(seed);
        StorageProblem problem = family.draw(random, length);
        if (problem.feasible()) {
            double[] price = Family.noise(random, length, 1e6);
            double[] elsewhere = Family.noise(random, length, 1e6);
            double cost = DualBound.cost(problem.target(), StoragePlanner.plan(problem.bounds(), elsewhere).power);
            assertTrue(DualBound.of(problem.bounds(), problem.target(), price) <= cost * (1 + GAP) + 1);
        }
    }

    private static void certified(StorageProblem problem, StoragePlan plan) {
        double violation = problem.violation(plan.power);
        assertTrue(violation <= SLACK, () -> "a bound is broken by " + violation);
        double gap = problem.gap(plan);
        assertTrue(gap <= GAP, () -> "gap " + gap);
    }
}
