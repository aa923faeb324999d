package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.PosConfig;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forging by stake over the network (thesis §6.5, cases 3 and 4). */
class StakeForgingTest {
    private static final int ROUNDS = 300;

    @Test
    void theChanceIsTheShareOfTheStakeAndTheRewardFollowsIt() {
        NeighbourhoodBuilder builder = Samples.houses(3)
                .consensus("pos", new PosConfig(Forging.STAKE))
                .reward(new Reward(0.1, 0, 2))
                .eachHouse(h -> h.withStakeWh(1_000 * h.id().value()));
        Map<NodeId, Long> wins = new TreeMap<>();
        try (Neighbourhood n = builder.build()) {
            for (int i = 0; i < ROUNDS; i++) {
                PeriodResult result = n.plan(Samples.hours(i, 1), Samples.baseloads(3, 1, i));
                assertEquals(
                        Map.of(result.winner(), 100.0 * result.winner().value() + 2),
                        result.block().rewards());
                wins.merge(result.winner(), 1L, Long::sum);
            }
            n.state().accounts().forEach((node, account) -> {
                assertEquals(wins.get(node), account.wins());
                double earned = account.wins() * (100.0 * node.value() + 2);
                assertEquals(earned - 1_000.0 * node.value(), account.recovered(), 1e-6);
            });
        }
        double chiSquare = 0;
        for (int id = 1; id <= 3; id++) {
            double expected = ROUNDS * id / 6.0;
            double off = wins.getOrDefault(NodeId.of(id), 0L) - expected;
            chiSquare += off * off / expected;
        }
        assertTrue(chiSquare < 13.8, "p < 0.001 with 2 degrees of freedom: " + wins);
    }

    @Test
    void aStakeCountsFromTheThirdBlockAfterItWasRecorded() {
        NeighbourhoodBuilder builder =
                Samples.houses(2).consensus("pos", new PosConfig(Forging.STAKE)).eachHouse(h -> h.withStakeWh(1));
        try (Neighbourhood n = builder.build()) {
            n.join(House.of(3, Samples.battery(1_000)).withStakeWh(1_000_000_000));
            for (int height = 1; height <= 8; height++) {
                PeriodResult result = n.plan(Samples.day(height), Samples.baseloads(3, 8, height));
                assertEquals(height >= 4, result.winner().equals(NodeId.of(3)), "block " + height);
            }
        }
    }
}
