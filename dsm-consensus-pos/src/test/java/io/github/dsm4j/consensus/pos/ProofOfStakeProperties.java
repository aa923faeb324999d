package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.contract.TieBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProofOfStakeProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyNodeComputesTheSameForger(
            @ForAll @Size(min = 1, max = 12) Map<Long, @LongRange(min = 0, max = 1_000_000_000_000L) Long> values,
            @ForAll Forging forging,
            @ForAll TieBreak tieBreak,
            @ForAll byte seed,
            @ForAll @LongRange(min = 1, max = 10_000) long height) {
        Hash genesis = Hash.sha256(new byte[] {seed});
        List<Claim> claims = new ArrayList<>();
        List<FakeRound> rounds = new ArrayList<>();
        for (long node : values.keySet()) {
            FakeRound seen = new FakeRound(genesis, height, 0, tieBreak, shuffled(values, node));
            rounds.add(seen);
            new ProofOfStake(new PosConfig(forging))
                    .search(seen, NodeId.of(node), new SplittableRandom(node))
                    .advance(1)
                    .claim()
                    .ifPresent(claims::add);
        }
        ProofOfStake protocol = new ProofOfStake(new PosConfig(forging));
        Optional<Claim> forger = protocol.elect(claims, rounds.get(0), true);
        assertEquals(0, forger.orElseThrow().nonce());
        assertEquals(claims.size(), new HashSet<>(protocol.ranking(rounds.get(0))).size());
        for (FakeRound round : rounds) {
            Collections.reverse(claims);
            assertEquals(forger, protocol.elect(claims, round, false));
            claims.forEach(claim -> assertEquals(Optional.empty(), protocol.verify(claim, round)));
        }
    }

    private static Map<NodeId, Double> shuffled(Map<Long, Long> values, long seed) {
        List<Long> nodes = new ArrayList<>(values.keySet());
        Collections.shuffle(nodes, new Random(seed));
        Map<NodeId, Double> shuffled = new LinkedHashMap<>();
        nodes.forEach(node -> shuffled.put(NodeId.of(node), values.get(node).doubleValue()));
        return shuffled;
    }
}
