package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AdmmTest {
    private static final NodeId ONE = NodeId.of(1);
    private static final NodeId TWO = NodeId.of(2);

    /** By hand: u = (0 + 600) / 1.5 = 400, shift = (600 + 0.5 u) / 2. */
    @Test
    void stepsByHand() {
        Coordination c = start(new AdmmConfig(0.5, 1, 1, 3), 1000);
        assertEquals(List.of(ONE, TWO), c.iteration().asked());
        assertTrue(c.iteration().minimum().isEmpty(), "all move, nobody competes");
        assertEquals(PowerProfile.of(500), c.signal(ONE).shift());
        c.apply(moves(-300, -100));
        assertEquals(PowerProfile.of(400), c.signal(ONE).shift());
        assertEquals(c.signal(ONE), c.signal(TWO));
    }

    @Test
    void roundsHalvesUp() {
        assertEquals(
                PowerProfile.of(-2),
                start(AdmmConfig.standard(), -5).signal(ONE).shift());
        assertEquals(
                PowerProfile.of(3), start(AdmmConfig.standard(), 5).signal(ONE).shift());
    }

    /**
     * With a penalty of 1, z = p + u and x - z = d - u. From d = 1000 to 400: u = 200, x - z = 200, which was 1000. Each node
     * has moved by -300, of which -400 are the change of (x - z) / 2: z_m by 100 each, 141 together.
     */
    @Test
    void endsWhenBothResidualsAreWithinTheirTolerances() {
        assertTrue(afterOneMove(200, 142).iteration().isEnd());
        assertFalse(afterOneMove(199, 142).iteration().isEnd());
        assertFalse(afterOneMove(200, 141).iteration().isEnd());
    }

    private static Coordination afterOneMove(long primal, long dual) {
        Coordination c = start(new AdmmConfig(1, primal, dual, 100), 1000);
        c.apply(moves(-300, -300));
        return c;
    }

    @Test
    void endsAfterTheLastIteration() {
        Coordination c = start(new AdmmConfig(1, 1, 1, 2), 1000);
        c.apply(moves(-30, -30));
        assertFalse(c.iteration().isEnd());
        c.apply(new TreeMap<>());
        assertTrue(c.iteration().isEnd());
    }

    @Test
    void findsTheOptimumOfTheEveningPeak() {
        SteeringOutcome admm = EveningPeak.plan(Admm.standard());
        SteeringOutcome optimum = EveningPeak.plan(ProfileSteering.standard());
        assertEquals(optimum.distance(), admm.distance(), 1e-6 * optimum.distance());
        assertTrue(admm.iterations() < 40, () -> admm.iterations() + " iterations");
        assertTrue(
                EveningPeak.highestHousePeak(admm) < EveningPeak.highestHousePeak(optimum),
                "all houses do a little, where in profile steering some do much");
    }

    @Test
    void configsOutOfRangeAreRefusedAllAtOnce() {
        ConfigurationException e =
                assertThrows(ConfigurationException.class, () -> new AdmmConfig(Double.NaN, 0, 0, 1_000_001));
        assertEquals(
                List.of("penalty", "primalToleranceMilliwatts", "dualToleranceMilliwatts", "maxIterations"),
                e.problems().stream().map(Problem::path).toList());
        assertThrows(ConfigurationException.class, () -> AdmmConfig.standard().withPenalty(0));
        assertThrows(ConfigurationException.class, () -> AdmmConfig.standard().withPenalty(-1));
        assertThrows(ConfigurationException.class, () -> AdmmConfig.standard().withPenalty(1000.1));
    }

    private static Coordination start(AdmmConfig config, long difference) {
        return Admm.of(config)
                .coordination(new PlanningTask(
                        Neighbourhoods.horizon(1),
                        PowerProfile.of(7),
                        PowerProfile.of(difference + 7),
                        List.of(ONE, TWO)));
    }

    private static SortedMap<NodeId, PowerProfile> moves(long one, long two) {
        return new TreeMap<>(Map.of(ONE, PowerProfile.of(one), TWO, PowerProfile.of(two)));
    }
}
