package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.PlanningTask;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PriceCoordinationTest {
    private static final PowerProfile STILL = PowerProfile.zero(2);

    /** 0.01 a kW times 10 W a unit of money: 0.1 W a kW. */
    private final PriceSteeringConfig config = PriceSteeringConfig.uniform().withSensitivityW(10);

    @Test
    void allGetTheUniformPriceOnce() {
        Coordination c = start(config, 3);
        assertEquals(nodes(1, 2, 3), c.iteration().asked());
        assertTrue(c.iteration().minimum().isEmpty());
        for (long node = 1; node <= 3; node++) {
            assertEquals(PowerProfile.of(200, -400), c.signal(NodeId.of(node)).shift());
        }
        c.apply(moves(PowerProfile.of(1, -1), 1, 2, 3));
        assertTrue(c.iteration().isEnd());
    }

    @Test
    void aTariffAloneIsTheUniformPrice() {
        Coordination c = start(config.withPrices(List.of(0.25, -0.5)), 3);
        assertEquals(PowerProfile.of(2500, -5000), c.signal(NodeId.of(1)).shift());
    }

    @Test
    void groupsTakeTurnsAndSeeWhatTheOthersAnswered() {
        Coordination c = start(config.withPricing(Pricing.DYNAMIC).withTurns(2, 2), 3);
        assertEquals(nodes(1, 3), c.iteration().asked());
        c.apply(moves(PowerProfile.of(-500_000, 500_000), 1, 3));
        assertEquals(nodes(2), c.iteration().asked());
        assertEquals(PowerProfile.of(100, -300), c.signal(NodeId.of(2)).shift());
    }

    @Test
    void theSecondRoundHasHalfTheSlopeButTheSameTariff() {
        Coordination c = start(
                config.withPricing(Pricing.DYNAMIC)
                        .withPrices(List.of(0.25, -0.5))
                        .withTurns(2, 2),
                3);
        assertEquals(PowerProfile.of(2700, -5400), c.signal(NodeId.of(1)).shift());
        c.apply(moves(PowerProfile.of(1, -1), 1, 3));
        c.apply(moves(PowerProfile.of(-2, 2), 2));
        assertEquals(PowerProfile.of(2600, -5200), c.signal(NodeId.of(1)).shift());
        c.apply(moves(PowerProfile.of(1, -1), 1, 3));
        c.apply(moves(PowerProfile.of(1, -1), 2));
        assertTrue(c.iteration().isEnd(), "after two rounds");
    }

    @Test
    void endsWhenNobodyMovedForARound() {
        Coordination c = start(config.withPricing(Pricing.DYNAMIC).withTurns(2, 10_000), 3);
        c.apply(moves(STILL, 1, 3));
        c.apply(moves(PowerProfile.of(1, -1), 2));
        c.apply(moves(STILL, 1, 3));
        c.apply(new TreeMap<>());
        assertTrue(c.iteration().isEnd(), "the second stayed silent");
    }

    @Test
    void moreGroupsThanNodesAreAsManyAsNodes() {
        Coordination c =
                start(PriceSteeringConfig.dynamic().withSensitivityW(10).withTurns(1_000_000, 10_000), 2);
        assertEquals(nodes(1), c.iteration().asked());
        c.apply(moves(PowerProfile.of(1, -1), 1));
        assertEquals(nodes(2), c.iteration().asked());
        c.apply(moves(PowerProfile.of(1, -1), 2));
        assertEquals(nodes(1), c.iteration().asked());
    }

    @Test
    void withoutNodesThereIsNothingToDo() {
        assertTrue(start(config, 0).iteration().isEnd());
        assertTrue(start(PriceSteeringConfig.dynamic(), 0).iteration().isEnd());
    }

    /** The aggregate is 2 kW above what is desired, then 4 kW below. */
    private static Coordination start(PriceSteeringConfig config, int nodes) {
        return PriceSteering.of(config)
                .coordination(new PlanningTask(
                        Neighbourhoods.horizon(2),
                        PowerProfile.of(1_000_000, 1_000_000),
                        PowerProfile.of(3_000_000, -3_000_000),
                        LongStream.rangeClosed(1, nodes).mapToObj(NodeId::of).toList()));
    }

    private static List<NodeId> nodes(long... ids) {
        return LongStream.of(ids).mapToObj(NodeId::of).toList();
    }

    private static SortedMap<NodeId, PowerProfile> moves(PowerProfile delta, long... ids) {
        SortedMap<NodeId, PowerProfile> moves = new TreeMap<>();
        nodes(ids).forEach(node -> moves.put(node, delta));
        return moves;
    }
}
