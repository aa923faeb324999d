package io.github.dsm4j.steering.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans are agreed values: the same bits on every JVM, interpreted or compiled. The hashes were computed on JDK 17. */
class SameBitsTest {
    private static final int PLANS = 2_000;

    @Test
    void unroundedPlans() {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            StorageProblem problem = problem(seed);
            StoragePlan plan = StoragePlanner.plan(problem.bounds(), problem.target());
            hash = 31 * hash + Arrays.hashCode(plan.power);
        }
        assertEquals(1_419_982_582, hash);
    }

    @Test
    void treePlans() {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            StorageProblem problem = problem(seed);
            StoragePlan plan = StoragePlanner.unguarded(new TreeBreakpoints(), problem.bounds(), problem.target());
            hash = 31 * hash + Arrays.hashCode(plan.power);
        }
        assertEquals(23_338_783, hash);
    }

    private static StorageProblem problem(int seed) {
        Random random = new Random(seed);
        double[] target = new double[96];
        Arrays.setAll(target, t -> random.nextInt(6_000_000) - 3_000_000);
        return Family.battery(2L * random.nextInt(20_000_000), random.nextInt(3_000_000), target);
    }
}
