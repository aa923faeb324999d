package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans are agreed values: the same bits on every JVM, interpreted or compiled. The hashes were computed on JDK 17. */
class StoreSameBitsTest {
    private static final int PLANS = 2_000;

    @Test
    void unroundedPlans() {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            StoreProblem problem = problem(seed);
            WeightedPlan plan = WeightedPlanner.plan(new WeightedStorage(problem.store()), problem.target());
            hash = 31 * hash + Arrays.hashCode(plan.power);
            hash = 31 * hash + Double.hashCode(plan.excess);
        }
        assertEquals(-105_494_261, hash);
    }

    @Test
    void treePlans() {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            StoreProblem problem = problem(seed);
            WeightedPlan plan =
                    WeightedPlanner.unguarded(new TreeKinks(), new WeightedStorage(problem.store()), problem.target());
            hash = 31 * hash + Arrays.hashCode(plan.power);
        }
        assertEquals(-771_864_306, hash);
    }

    private static StoreProblem problem(int seed) {
        Random random = new Random(seed);
        double[] target = new double[96];
        Arrays.setAll(target, t -> random.nextInt(6_000_000) - 3_000_000);
        double capacity = 2 * random.nextInt(20_000_000);
        double power = random.nextInt(3_000_000);
        Decay decay = Decay.of(random.nextInt(20) / 1000.0, 900);
        double efficiency = (80 + random.nextInt(21)) / 100.0;
        return new StoreProblem(
                new Store(
                        fill(-power),
                        fill(power),
                        fill(decay.hours() * efficiency),
                        fill(decay.hours() / efficiency),
                        fill(decay.hours() * random.nextInt(10_000)),
                        decay.kept(),
                        capacity / 2,
                        fill(0),
                        fill(capacity)),
                target);
    }

    private static double[] fill(double value) {
        double[] values = new double[96];
        Arrays.fill(values, value);
        return values;
    }
}
