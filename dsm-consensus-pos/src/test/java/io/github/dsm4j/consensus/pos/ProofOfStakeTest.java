package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import io.github.dsm4j.api.contract.TieBreak;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProofOfStakeTest {
    private static final Hash GENESIS = Hash.sha256(new byte[] {1});

    private final ProofOfStake performance = new ProofOfStake(PosConfig.DEFAULT);
    private final ProofOfStake stake = new ProofOfStake(new PosConfig(Forging.STAKE));
    private final FakeRound round = FakeRound.of(GENESIS, 1, 10.5, -3, 700.25, 0);

    @Test
    void theHighestImprovementForges() {
        assertEquals(nodes(3, 1, 4, 2), performance.ranking(round));
        assertEquals(found(3, 0), search(performance, round, 3));
        assertEquals(found(2, 3), search(performance, round, 2));
    }

    @Test
    void equalImprovementsGoByTheRuleOfTheContract() {
        FakeRound lowest = FakeRound.of(GENESIS, 1, 5, 7, 5, 7, 5);
        assertEquals(nodes(2, 4, 1, 3, 5), performance.ranking(lowest));
        FakeRound seeded = new FakeRound(GENESIS, 1, 0, TieBreak.SEEDED, lowest.values());
        List<NodeId> drawn = performance.ranking(seeded);
        assertEquals(
                lowest.nodes().stream()
                        .sorted(seeded.tieOrder())
                        .filter(n -> n.value() % 2 == 1)
                        .toList(),
                drawn.subList(2, 5));
    }

    @Test
    void aRankThatIsNotOnesOwnIsRefused() {
        assertEquals(Optional.empty(), performance.verify(new Claim(NodeId.of(1), 1), round));
        Rejected rejected =
                performance.verify(new Claim(NodeId.of(1), 0), round).orElseThrow();
        assertEquals(Rejected.Code.FALSE_CLAIM, rejected.code());
        assertEquals(
                Rejected.Code.FALSE_CLAIM,
                performance
                        .verify(new Claim(NodeId.of(9), 0), round)
                        .orElseThrow()
                        .code());
    }

    @Test
    void theNextBestForgesOnlyIfTheForgerIsSilent() {
        List<Claim> claims = List.of(new Claim(NodeId.of(2), 3), new Claim(NodeId.of(1), 1));
        assertEquals(Optional.empty(), performance.elect(claims, round, false));
        assertEquals(Optional.of(claims.get(1)), performance.elect(claims, round, true));
    }

    @Test
    void aNodeWithoutStakeCannotForge() {
        FakeRound stakes = FakeRound.of(GENESIS, 1, 13_500, 0);
        assertEquals(found(1, 0), search(stake, stakes, 1));
        assertSame(ClaimSearch.NONE, stake.search(stakes, NodeId.of(2), new SplittableRandom(1)));
        assertEquals(
                Rejected.Code.FALSE_CLAIM,
                stake.verify(new Claim(NodeId.of(2), 1), stakes).orElseThrow().code());
    }

    private static Progress search(ProofOfStake protocol, FakeRound round, long node) {
        return protocol.search(round, NodeId.of(node), new SplittableRandom(1)).advance(1);
    }

    private static Progress found(long node, long rank) {
        return Progress.found(new Claim(NodeId.of(node), rank), 0);
    }

    private static List<NodeId> nodes(long... ids) {
        return Arrays.stream(ids).mapToObj(NodeId::of).toList();
    }
}
