package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.consensus.RankingProtocol;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.core.toy.ToyConfig;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Smaller things that embedders rely on. */
class FacadeTest {
    /** Has the name of proof of work, and lets the highest id win. */
    private record Impostor() implements ConsensusProvider<ToyConfig> {
        @Override
        public String name() {
            return "pow";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public ConsensusProtocol create(ToyConfig config) {
            RankingProtocol last =
                    round -> List.of(round.nodes().get(round.nodes().size() - 1));
            return last;
        }
    }

    @Test
    void anExplicitProviderGoesBeforeWhatIsFoundByName() {
        try (Neighbourhood n =
                Samples.houses(3).consensus(new Impostor(), new ToyConfig()).build()) {
            assertEquals(
                    NodeId.of(3),
                    n.plan(Samples.day(0), Samples.baseloads(3, 8, 0)).winner());
        }
    }

    /** Ranks by id, and counts how often. */
    private record Counting(AtomicInteger rankings) implements ConsensusProvider<ToyConfig> {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Class<ToyConfig> configType() {
            return ToyConfig.class;
        }

        @Override
        public ConsensusProtocol create(ToyConfig config) {
            RankingProtocol byId = round -> {
                rankings.incrementAndGet();
                return round.nodes();
            };
            return byId;
        }
    }

    @Test
    void eachReplicaRanksItsRoundOnce() {
        AtomicInteger rankings = new AtomicInteger();
        try (Neighbourhood n = Samples.houses(5)
                .consensus(new Counting(rankings), new ToyConfig())
                .build()) {
            n.plan(Samples.day(0), Samples.baseloads(5, 8, 0));
            assertEquals(5 + 1, rankings.get(), "nodes and manager");
        }
    }

    private static PublicKey keyOfNode1(NeighbourhoodBuilder builder) {
        try (Neighbourhood n = builder.consensus("pow").build()) {
            return n.state().accounts().get(NodeId.of(1)).registration().key();
        }
    }

    @Test
    void keysFollowFromTheSecretIfThereIsOne() {
        Hash secret = Hash.sha256(new byte[] {1, 2, 3});
        PublicKey bySeed = keyOfNode1(Samples.houses(2));
        PublicKey bySecret = keyOfNode1(Samples.houses(2).secret(secret));
        assertNotEquals(bySeed, bySecret);
        assertEquals(bySecret, keyOfNode1(Samples.houses(2).secret(secret).seed(99)));
    }

    @Test
    void theStateOfADeviceRollsOnAndCanBeCorrected() {
        BatteryConfig battery = BatteryConfig.builder()
                .capacityWh(4_000)
                .powerW(2_000)
                .initialWh(1_000)
                .finalWh(3_000)
                .build();
        NeighbourhoodBuilder builder = Samples.houses(2).house(3, battery).consensus("pow");
        try (Neighbourhood n = builder.build()) {
            n.plan(Samples.day(0), Samples.baseloads(3, 8, 0));
            BatteryConfig after = (BatteryConfig) n.house(NodeId.of(3)).device();
            assertEquals(3_000, after.startWh());
            n.update(NodeId.of(3), after.withInitialWh(0));
            n.plan(Samples.day(1), Samples.baseloads(3, 8, 1));
            n.update(NodeId.of(3), after.withInitialWh(0));
            assertThrows(
                    InfeasibleDeviceException.class, () -> n.plan(Samples.hours(100, 1), Samples.baseloads(3, 1, 1)));
            assertThrows(IllegalArgumentException.class, () -> n.house(NodeId.of(9)));
        }
    }
}
