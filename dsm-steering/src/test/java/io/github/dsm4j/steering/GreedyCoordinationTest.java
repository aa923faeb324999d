package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.PlanningTask;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GreedyCoordinationTest {
    private static final NodeId NODE = NodeId.of(7);
    private final ProfileSteeringConfig config =
            ProfileSteeringConfig.standard().withEpsilonMilliwatts(10).withMaxIterations(2);

    @Test
    void asksAllNodesForTheDifference() {
        GreedyCoordination coordination = start(300, 400);
        assertEquals(List.of(NODE), coordination.iteration().asked());
        assertEquals(1, coordination.iteration().winners());
        assertEquals(PowerProfile.of(300, 400), coordination.signal(NODE).shift());
        assertEquals(
                BigInteger.valueOf(2 * 10 * 500 - 100),
                coordination.iteration().minimum().orElseThrow());
    }

    @Test
    void followsWhatIsCommitted() {
        GreedyCoordination coordination = start(300, 400);
        coordination.apply(commit(-100, -150));
        assertEquals(PowerProfile.of(200, 250), coordination.signal(NODE).shift());
        assertFalse(coordination.iteration().isEnd());
    }

    @Test
    void endsWhenNobodyMoves() {
        GreedyCoordination coordination = start(300, 400);
        coordination.apply(new TreeMap<>());
        assertTrue(coordination.iteration().isEnd());
    }

    @Test
    void endsWhenLessThanTheMarginIsLeft() {
        GreedyCoordination coordination = start(300, 400);
        coordination.apply(commit(-294, -392));
        assertFalse(coordination.iteration().isEnd());
        assertTrue(start(5, 8).iteration().isEnd());
        assertTrue(start(0, 0).iteration().isEnd());
    }

    @Test
    void endsAfterTheLastIteration() {
        GreedyCoordination coordination = start(300, 400);
        coordination.apply(commit(-10, -10));
        coordination.apply(commit(-10, -10));
        assertTrue(coordination.iteration().isEnd());
    }

    @Test
    void endsAtOnceWithoutNodes() {
        PlanningTask task =
                new PlanningTask(Neighbourhoods.horizon(1), PowerProfile.zero(1), PowerProfile.of(1000), List.of());
        assertTrue(new GreedyCoordination(config, task).iteration().isEnd());
    }

    private GreedyCoordination start(long... difference) {
        PowerProfile aggregate = PowerProfile.of(difference);
        int intervals = aggregate.length();
        return new GreedyCoordination(
                config,
                new PlanningTask(
                        Neighbourhoods.horizon(intervals), PowerProfile.zero(intervals), aggregate, List.of(NODE)));
    }

    private static SortedMap<NodeId, PowerProfile> commit(long... delta) {
        return new TreeMap<>(Map.of(NODE, PowerProfile.of(delta)));
    }
}
