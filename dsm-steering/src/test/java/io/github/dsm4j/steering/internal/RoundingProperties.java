package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rounding to whole mW keeps every whole bound exactly. */
class RoundingProperties {

    @Property(tries = 5_000)
    void keepsAllBoundsExactly(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        StorageProblem problem = family.draw(new Random(seed), length);
        if (problem.feasible()) {
            StoragePlan plan = StoragePlanner.plan(problem.bounds(), problem.target());
            double[] whole = doubles(problem.bounds().round(plan));
            assertEquals(0, problem.violation(whole));
            assertTrue(largestDifference(sums(plan.power), sums(whole)) <= 0.5 + 1e-3);
        }
    }

    /** Targets at the edge of what a profile may hold leave the planner few digits; the bounds hold all the same. */
    @Property(tries = 2_000)
    void keepsAllBoundsForAbsurdTargets(
            @ForAll Family family, @ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        Random random = new Random(seed);
        StorageProblem problem = family.draw(random, length);
        if (problem.feasible()) {
            StoragePlan plan = StoragePlanner.plan(problem.bounds(), Family.noise(random, length, 1e18));
            assertEquals(0, problem.violation(doubles(problem.bounds().round(plan))));
        }
    }

    /** Sixteenths are exact in binary, so the clamps in the rounding have nothing to do. */
    @Property
    void isTheRoundedRunningSum(@ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        Random random = new Random(seed);
        double[] power = new double[length];
        Arrays.setAll(power, t -> (random.nextInt(33) - 16) / 16.0);
        long[] limit = Family.fill(length, () -> 100);
        long[] opposite = Family.fill(length, () -> -100);
        StorageBounds bounds = StorageBounds.of(opposite, limit, opposite, limit);
        double[] rounded = sums(power);
        Arrays.setAll(rounded, t -> Math.floor(rounded[t] + 0.5));
        assertArrayEquals(rounded, sums(doubles(bounds.round(new StoragePlan(power, power)))));
    }

    private static double[] doubles(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static double[] sums(double[] values) {
        double[] result = values.clone();
        for (int t = 1; t < result.length; t++) {
            result[t] += result[t - 1];
        }
        return result;
    }

    private static double largestDifference(double[] a, double[] b) {
        double worst = 0;
        for (int t = 0; t < a.length; t++) {
            worst = Math.max(worst, Math.abs(a[t] - b[t]));
        }
        return worst;
    }
}
