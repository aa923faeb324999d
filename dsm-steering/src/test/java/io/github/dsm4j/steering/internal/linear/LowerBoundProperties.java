package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The judge: it may say too little, never too much. */
class LowerBoundProperties {

    @Property(tries = 3_000)
    void neverExceedsTheDistanceOfAProfileOfTheSet(@ForAll long seed) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        double bound = LowerBound.distance(problem.set(), problem.target(), noise(seed, problem));
        assertTrue(bound <= Math.sqrt(2 * problem.cost(problem.inside())) * (1 + 1e-12) + accuracy(problem));
    }

    /** Multipliers a little off the best ones are the hardest case, since the bound is nearly tight there. */
    @Property(tries = 2_000)
    void neverExceedsTheOptimum(@ForAll long seed) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        DualActiveSet method = new DualActiveSet(problem.set(), problem.target());
        assertTrue(method.run(10_000));
        double[] multipliers = method.multipliers().clone();
        Random random = new Random(seed);
        for (int k = 0; k < multipliers.length; k++) {
            multipliers[k] *= 1 + 1e-6 * random.nextGaussian();
        }
        double bound = LowerBound.distance(problem.set(), problem.target(), multipliers);
        assertTrue(bound <= Math.sqrt(2 * problem.cost(problem.inside())) + accuracy(problem));
    }

    @Property(tries = 2_000)
    void neverProvesASetEmptyThatIsNot(@ForAll long seed) {
        LinearProblem problem = LinearProblem.around(seed, 24);
        assertFalse(LowerBound.provesEmpty(problem.set(), noise(seed, problem)));
    }

    /** One interval, 0 to 10 mW, at least 4 mW wanted: the multiplier 4 says it all for a target of 0. */
    @Example
    void isTightForTheRightMultipliers() {
        Row row = Row.of(0, new double[] {1}, 4, Double.POSITIVE_INFINITY);
        Polyhedron set = Polyhedron.of(new double[] {0}, new double[] {10}, List.of(row));
        assertEquals(4, LowerBound.distance(set, new double[] {0}, new double[] {4}), 1e-12);
        assertEquals(0, LowerBound.distance(set, new double[] {0}, new double[] {0}));
        assertTrue(LowerBound.distance(set, new double[] {0}, new double[] {3}) < 4);
        assertTrue(LowerBound.distance(set, new double[] {0}, new double[] {5}) < 4);
    }

    /** There is no upper bound that could pay, so a multiplier for it must not count. */
    @Example
    void ignoresBoundsThatDoNotExist() {
        Row row = Row.of(0, new double[] {1}, 4, Double.POSITIVE_INFINITY);
        Polyhedron set = Polyhedron.of(new double[] {0}, new double[] {10}, List.of(row));
        assertEquals(0, LowerBound.distance(set, new double[] {20}, new double[] {-1}) - 10, 1e-12);
        assertEquals(10, LowerBound.distance(set, new double[] {20}, new double[] {Double.NaN}), 1e-12);
    }

    /** More than 10 mW is wanted of 10 mW: up to the tolerance of 1 mW nothing is proved. */
    @Example
    void provesEmptinessBeyondTheTolerance() {
        assertFalse(LowerBound.provesEmpty(wanting(10.5), new double[] {1}));
        assertFalse(LowerBound.provesEmpty(wanting(11), new double[] {1}));
        assertTrue(LowerBound.provesEmpty(wanting(11.001), new double[] {1}));
        assertFalse(LowerBound.provesEmpty(wanting(20), new double[] {-1}));
        assertFalse(LowerBound.provesEmpty(wanting(20), new double[] {0}));
    }

    private static Polyhedron wanting(double milliwatts) {
        Row row = Row.of(0, new double[] {1}, milliwatts, Double.POSITIVE_INFINITY);
        return Polyhedron.of(new double[] {0}, new double[] {10}, List.of(row));
    }

    private static double[] noise(long seed, LinearProblem problem) {
        Random random = new Random(seed + 1);
        double size = Math.sqrt(problem.cost(problem.inside())) * random.nextDouble();
        double[] noise = new double[problem.set().rows.length];
        for (int k = 0; k < noise.length; k++) {
            noise[k] = size * random.nextGaussian();
        }
        return noise;
    }

    /** The values of the rows at the profile inside are sums of rounded products; the set is that much off. */
    private static double accuracy(LinearProblem problem) {
        return 1e-7 * (1 + Math.sqrt(problem.cost(problem.inside())));
    }
}
