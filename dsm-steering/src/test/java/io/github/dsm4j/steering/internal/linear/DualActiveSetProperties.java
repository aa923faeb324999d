package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The method that plans without a solver, judged by feasibility and the lower bound. */
class DualActiveSetProperties {
    private static final int LIMIT = 10_000;

    @Property(tries = 5_000)
    void endsAtTheNearestProfile(@ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int longest) {
        LinearProblem problem = LinearProblem.around(seed, longest);
        assertNearest(problem, new DualActiveSet(problem.set(), problem.target()));
    }

    /** Wherever it begins: at a profile of the set, or at nonsense. */
    @Property(tries = 2_000)
    void endsThereFromAnyStart(@ForAll long seed, @ForAll boolean nonsense) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        DualActiveSet method = new DualActiveSet(problem.set(), problem.target());
        method.startFrom(nonsense ? problem.set().clamped(noise(seed, problem)) : problem.inside(), 0.01);
        assertNearest(problem, method);
    }

    /** Started from where it ended it has nothing left to do, unless more bounds meet there than it takes. */
    @Property(tries = 1_000)
    void confirmsItself(@ForAll long seed) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        DualActiveSet first = new DualActiveSet(problem.set(), problem.target());
        if (!isSettled(first)) {
            return;
        }
        DualActiveSet second = new DualActiveSet(problem.set(), problem.target());
        second.startFrom(first.power(), 0.01);
        assertTrue(second.run(LIMIT));
        assertEquals(problem.cost(first.power()), problem.cost(second.power()), accuracy(problem));
    }

    /** Cut short it may be anywhere, but what its multipliers prove is true. */
    @Property(tries = 1_000)
    void stopsAtTheLimit(@ForAll long seed, @ForAll @IntRange(max = 5) int limit) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        DualActiveSet method = new DualActiveSet(problem.set(), problem.target());
        boolean settled = method.run(limit);
        double bound = LowerBound.distance(problem.set(), problem.target(), method.multipliers());
        DualActiveSet patient = new DualActiveSet(problem.set(), problem.target());
        if (!isSettled(patient)) {
            return;
        }
        double best = problem.cost(patient.power());
        assertTrue(bound * bound / 2 <= best + accuracy(problem));
        assertTrue(!settled || Math.abs(problem.cost(method.power()) - best) <= accuracy(problem));
    }

    /**
     * Bounds that are too nearly alike to be told apart are met once in some ten thousand of these problems. Then the method
     * gives up, and says so.
     */
    private static boolean isSettled(DualActiveSet method) {
        boolean settled = method.run(LIMIT);
        Statistics.collect(settled);
        Statistics.coverage(c -> c.check(true).percentage(p -> p > 99.5));
        return settled;
    }

    private static void assertNearest(LinearProblem problem, DualActiveSet method) {
        if (!isSettled(method)) {
            return;
        }
        assertTrue(problem.set().holds(problem.set().clamped(method.power()), 0.01));
        double bound = LowerBound.distance(problem.set(), problem.target(), method.multipliers());
        assertEquals(problem.cost(method.power()), bound * bound / 2, accuracy(problem));
    }

    /** mW^2; rows count as kept to a 256th of a milliwatt, and each is paid what the target is away. */
    private static double accuracy(LinearProblem problem) {
        return 1 + 1e-9 * problem.cost(problem.inside());
    }

    private static double[] noise(long seed, LinearProblem problem) {
        Random random = new Random(~seed);
        double[] noise = problem.target().clone();
        for (int t = 0; t < noise.length; t++) {
            noise[t] += 1e4 * random.nextGaussian();
        }
        return noise;
    }
}
