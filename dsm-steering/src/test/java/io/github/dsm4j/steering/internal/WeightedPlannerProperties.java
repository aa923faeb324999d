package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The planner for stores on random problems of all families, judged by the dual bound. */
class WeightedPlannerProperties {
    private static final double GAP = 1e-9;

    /** mW; the plan is rounded to whole mW afterwards. */
    private static final double SLACK = 1e-2;

    @Property(tries = 10_000)
    void plansAreFeasibleAndCertified(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StoreProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            WeightedStorage storage = new WeightedStorage(problem.store());
            certified(problem, WeightedPlanner.plan(storage, problem.target()));
        }
    }

    @Property(tries = 2_000)
    void bothKindsOfKinksGiveCertifiedPlans(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 400) int length, @ForAll long seed) {
        StoreProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            WeightedStorage storage = new WeightedStorage(problem.store());
            certified(problem, WeightedPlanner.unguarded(new DequeKinks(), storage, problem.target()));
            certified(problem, WeightedPlanner.unguarded(new TreeKinks(), storage, problem.target()));
        }
    }

    /** With no surplus, or one weight, nothing is relaxed. */
    @Property(tries = 2_000)
    void plansWithoutSurplusAreOptimal(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StoreProblem drawn = family.draw(new Random(seed), length);
        double[] consumption =
                Arrays.stream(drawn.target()).map(p -> -Math.abs(p)).toArray();
        StoreProblem problem = new StoreProblem(drawn.store(), consumption);
        if (problem.feasible()) {
            WeightedPlan plan = WeightedPlanner.plan(new WeightedStorage(problem.store()), consumption);
            assertEquals(0, plan.excess);
            certified(problem, plan);
        }
    }

    /** A store that loses nothing is what the other planner plans. */
    @Property(tries = 2_000)
    void plansWithoutLossesAreThoseOfPlainStorage(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StorageProblem plain = family.draw(new Random(seed), length);
        StorageBounds b = plain.bounds();
        double[] one = new double[length];
        Arrays.fill(one, 1);
        Store store = new Store(
                b.minPower, b.maxPower, one, one, new double[length], 1, 0, b.minEnergy.clone(), b.maxEnergy.clone());
        if (plain.feasible()) {
            assertTrue(store.infeasibility().isEmpty());
            double[] power = WeightedPlanner.plan(new WeightedStorage(store), plain.target()).power;
            double best = DualBound.cost(plain.target(), StoragePlanner.plan(b, plain.target()).power);
            assertEquals(best, DualBound.cost(plain.target(), power), GAP * plain.scale());
            assertTrue(plain.violation(power) <= SLACK);
        }
    }

    /** The judge itself: whatever the prices, the bound never exceeds the cost of a feasible plan. */
    @Property(tries = 2_000)
    void theDualBoundIsABound(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 48) int length, @ForAll long seed) {
        Random random = new Random(seed);
        StoreProblem problem = family.draw(random, length);
        if (problem.feasible()) {
            WeightedStorage storage = new WeightedStorage(problem.store());
            double[] price = Family.noise(random, length, 1e6);
            double[] elsewhere = WeightedPlanner.plan(storage, Family.noise(random, length, 1e6)).power;
            double cost = DualBound.cost(problem.target(), elsewhere);
            assertTrue(WeightedBound.of(storage, problem.target(), price) <= cost * (1 + GAP) + 1e-9 * problem.scale());
        }
    }

    private static void certified(StoreProblem problem, WeightedPlan plan) {
        assertTrue(plan.excess >= 0, () -> "excess " + plan.excess);
        double violation = problem.violation(plan.power);
        assertTrue(violation <= SLACK, () -> "a bound is broken by " + violation);
        double gap = problem.gap(plan);
        assertTrue(gap <= GAP, () -> "gap " + gap);
    }
}
