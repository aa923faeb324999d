package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The stop rule in integers against the one of thesis §3.2.3 in decimals of 60 digits. */
class GreedyCoordinationProperties {
    private static final MathContext DIGITS = new MathContext(60);

    @Property(tries = 3000)
    void theMinimumBidIsTheErrorMargin(
            @ForAll @IntRange(min = 1, max = 6) int intervals,
            @ForAll @LongRange(min = 1, max = 40) long epsilon,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll long seed) {
        Random random = new Random(seed);
        PowerProfile difference = whole(random, intervals, size);
        PowerProfile delta = whole(random, intervals, size);
        Iteration iteration = coordination(difference, epsilon).iteration();
        BigDecimal margin = BigDecimal.valueOf(epsilon);
        if (norm(difference).compareTo(margin) < 0) {
            assertTrue(iteration.isEnd());
            return;
        }
        BigInteger minimum = iteration.minimum().orElseThrow();
        assertTrue(minimum.signum() > 0);
        boolean enough = norm(difference).subtract(norm(difference.plus(delta))).compareTo(margin) >= 0;
        assertEquals(enough, difference.reductionBy(delta).compareTo(minimum) >= 0);
    }

    private static GreedyCoordination coordination(PowerProfile difference, long epsilon) {
        PlanningTask task = new PlanningTask(
                Neighbourhoods.horizon(difference.length()),
                PowerProfile.zero(difference.length()),
                difference,
                List.of(NodeId.of(1)));
        return new GreedyCoordination(ProfileSteeringConfig.standard().withEpsilonMilliwatts(epsilon), task);
    }

    private static BigDecimal norm(PowerProfile profile) {
        return new BigDecimal(profile.squaredNorm()).sqrt(DIGITS);
    }

    private static PowerProfile whole(Random random, int intervals, int size) {
        return PowerProfile.zero(intervals).map(zero -> random.nextInt(2 * size + 1) - size);
    }
}
