package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rounding to whole mW follows the energy of the exact plan. */
class StoreRoundingProperties {

    @Property(tries = 5_000)
    void staysWithinTheToleranceOfTheExactPlan(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StoreProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            double[] exact = WeightedPlanner.plan(new WeightedStorage(problem.store()), problem.target()).power;
            double[] whole = round(problem, exact);
            assertTrue(problem.violation(whole) <= 1);
            double offset = largestOffset(problem.store(), exact, whole);
            assertTrue(offset <= 1 + 1e-2, () -> "the energy is off by " + offset + " mW intervals");
        }
    }

    /** Where energy bounds are apart and power can always be had, nothing is broken at all. */
    @Property(tries = 2_000)
    void keepsBoundsThatAreApart(@ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StoreProblem drawn = StoreFamily.EVERY_LOSS.draw(new Random(seed), length);
        Store s = drawn.store();
        double[] least = new double[length];
        double[] most = new double[length];
        Arrays.fill(least, -1e10);
        Arrays.fill(most, 1e10);
        double[] top = s.maxEnergy.clone();
        Arrays.setAll(top, t -> Math.max(top[t], s.minEnergy[t] + s.tolerance(t)));
        Store store = new Store(least, most, s.in, s.out, s.drain, s.kept, s.initial, s.minEnergy, top);
        StoreProblem problem = new StoreProblem(store, drawn.target());
        double[] exact = WeightedPlanner.plan(new WeightedStorage(store), problem.target()).power;
        assertEquals(0, problem.violation(round(problem, exact)));
    }

    /** Targets at the edge of what a profile may hold leave the planner few digits; the bounds hold all the same. */
    @Property(tries = 2_000)
    void keepsBoundsForAbsurdTargets(
            @ForAll StoreFamily family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        Random random = new Random(seed);
        StoreProblem problem = family.draw(random, length);
        if (problem.feasible()) {
            double[] absurd = Family.noise(random, length, 1e15);
            double[] exact = WeightedPlanner.plan(new WeightedStorage(problem.store()), absurd).power;
            assertTrue(problem.violation(round(problem, exact)) <= 1);
        }
    }

    private static double[] round(StoreProblem problem, double[] exact) {
        long[] whole = new StoreRounding(problem.store()).round(exact);
        assertEquals(exact.length, whole.length);
        return Arrays.stream(whole).asDoubleStream().toArray();
    }

    private static double largestOffset(Store store, double[] exact, double[] whole) {
        double worst = 0;
        double a = store.initial;
        double b = store.initial;
        for (int t = 0; t < exact.length; t++) {
            a = store.after(a, t, exact[t]);
            b = store.after(b, t, whole[t]);
            worst = Math.max(worst, Math.abs(a - b) / store.tolerance(t));
        }
        return worst;
    }
}
