package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What each coordination asks, step by step. */
class CoordinationsTest {
    private static final ProfileSteeringConfig STANDARD = ProfileSteeringConfig.standard();

    @Test
    void severalWinnersAreAskedForTheirPart() {
        Coordination greedy = start(STANDARD.withWinners(8), 3, 900, -10);
        assertEquals(3, greedy.iteration().winners());
        assertEquals(PowerProfile.of(300, -3), greedy.signal(NodeId.of(0)).shift());
    }

    @Test
    void winnersAreHalvedWhenThatGainsLittle() {
        Coordination greedy = start(STANDARD.withWinners(4), 4, 8_000, 0);
        greedy.apply(moves(1, -500));
        assertEquals(2, greedy.iteration().winners());
        assertEquals(PowerProfile.of(3_750, 0), greedy.signal(NodeId.of(0)).shift());
        greedy.apply(new TreeMap<>());
        assertEquals(1, greedy.iteration().winners());
        greedy.apply(new TreeMap<>());
        assertTrue(greedy.iteration().isEnd());
    }

    @Test
    void winnersStayWhileTheyGetOn() {
        Coordination greedy = start(STANDARD.withWinners(4), 4, 8_000, 0);
        greedy.apply(moves(4, -500));
        assertEquals(4, greedy.iteration().winners());
        assertEquals(PowerProfile.of(1_500, 0), greedy.signal(NodeId.of(0)).shift());
    }

    @Test
    void aSweepAsksOneAfterTheOtherForAll() {
        Coordination sweep = start(STANDARD.withCoordination(CoordinationKind.SWEEP), 2, 1_000, 0);
        assertEquals(Iteration.together(List.of(NodeId.of(0))), sweep.iteration());
        assertEquals(PowerProfile.of(1_000, 0), sweep.signal(NodeId.of(0)).shift());
        sweep.apply(moves(1, -400));
        assertEquals(List.of(NodeId.of(1)), sweep.iteration().asked());
        assertEquals(PowerProfile.of(600, 0), sweep.signal(NodeId.of(1)).shift());
        sweep.apply(new TreeMap<>());
        assertEquals(List.of(NodeId.of(0)), sweep.iteration().asked());
    }

    @Test
    void aSweepThatGainsNothingIsTheLast() {
        Coordination sweep = start(STANDARD.withCoordination(CoordinationKind.SWEEP), 2, 1_000, 0);
        sweep.apply(new TreeMap<>());
        assertFalse(sweep.iteration().isEnd());
        sweep.apply(new TreeMap<>());
        assertTrue(sweep.iteration().isEnd());
    }

    @Test
    void theLimitCountsSweeps() {
        ProfileSteeringConfig config =
                STANDARD.withCoordination(CoordinationKind.SWEEP).withMaxIterations(1);
        Coordination sweep = start(config, 2, 1_000, 0);
        sweep.apply(moves(1, -100));
        assertFalse(sweep.iteration().isEnd());
        sweep.apply(moves(1, -100));
        assertTrue(sweep.iteration().isEnd());
    }

    @Test
    void acceleratedSharesAddUp() {
        Coordination all = start(STANDARD.withCoordination(CoordinationKind.ACCELERATED), 3, 1_000, -1_001);
        PowerProfile sum = PowerProfile.zero(2);
        for (NodeId node : all.iteration().asked()) {
            assertEquals(0, all.signal(node).momentum());
            sum = sum.plus(all.signal(node).shift());
        }
        assertEquals(PowerProfile.of(1_000, -1_001), sum);
        assertEquals(PowerProfile.of(334, -333), all.signal(NodeId.of(0)).shift());
    }

    @Test
    void acceleratedRepeatsMovesAndTakesThemBack() {
        Coordination all = start(STANDARD.withCoordination(CoordinationKind.ACCELERATED), 2, 1_000, 0);
        all.apply(moves(2, -100));
        // Ahead of 800 by 0.4 times the move of -200, and 1.4 times that, for each of two.
        assertEquals(0.4, all.signal(NodeId.of(0)).momentum());
        assertEquals(PowerProfile.of(504, 0), all.signal(NodeId.of(0)).shift());
        all.apply(moves(2, -1_000));
        assertEquals(-1, all.signal(NodeId.of(0)).momentum());
        assertEquals(PowerProfile.of(400, 0), all.signal(NodeId.of(0)).shift());
        all.apply(moves(2, 900));
        assertEquals(0, all.signal(NodeId.of(0)).momentum());
        assertEquals(PowerProfile.of(300, 0), all.signal(NodeId.of(0)).shift());
        all.apply(moves(2, -100));
        assertEquals(0.4, all.signal(NodeId.of(0)).momentum());
        assertEquals(PowerProfile.of(160, 0), all.signal(NodeId.of(0)).shift());
    }

    @Test
    void acceleratedEndsWithAPlainStep() {
        Coordination all = start(STANDARD.withCoordination(CoordinationKind.ACCELERATED), 2, 1_000, 0);
        all.apply(moves(2, -100));
        all.apply(new TreeMap<>());
        assertEquals(0, all.signal(NodeId.of(0)).momentum());
        assertFalse(all.iteration().isEnd());
        all.apply(new TreeMap<>());
        assertTrue(all.iteration().isEnd());
    }

    @Test
    void theLastStepIsNoLeap() {
        ProfileSteeringConfig config =
                STANDARD.withCoordination(CoordinationKind.ACCELERATED).withMaxIterations(2);
        Coordination all = start(config, 2, 1_000, 0);
        all.apply(moves(2, -100));
        assertEquals(0, all.signal(NodeId.of(0)).momentum());
    }

    @Test
    void withoutNodesOrDistanceThereIsNothingToDo() {
        for (CoordinationKind kind : CoordinationKind.values()) {
            assertTrue(start(STANDARD.withCoordination(kind), 0, 1_000, 0)
                    .iteration()
                    .isEnd());
            assertTrue(
                    start(STANDARD.withCoordination(kind), 2, 0, 0).iteration().isEnd());
        }
    }

    private static Coordination start(ProfileSteeringConfig config, int nodes, long... difference) {
        int length = difference.length;
        return ProfileSteering.of(config)
                .coordination(new PlanningTask(
                        Neighbourhoods.horizon(length),
                        PowerProfile.zero(length),
                        PowerProfile.of(difference),
                        LongStream.range(0, nodes).mapToObj(NodeId::of).toList()));
    }

    /** The first nodes change their first interval. */
    private static SortedMap<NodeId, PowerProfile> moves(int nodes, long milliwatts) {
        SortedMap<NodeId, PowerProfile> deltas = new TreeMap<>();
        LongStream.range(0, nodes).forEach(id -> deltas.put(NodeId.of(id), PowerProfile.of(milliwatts, 0)));
        return deltas;
    }
}
