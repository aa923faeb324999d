package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.contract.TieBreak;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What changes with the nodes that are rewarded, and what does not; no improvement is negative, as in profile steering. */
class RewardedProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyTheRewardsDiffer(
            @ForAll @Size(min = 1, max = 12) Map<Long, @DoubleRange(min = 0, max = 1e6) Double> values,
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 1e9) Double> constants,
            @ForAll Forging forging,
            @ForAll TieBreak tieBreak,
            @ForAll byte seed) {
        Map<NodeId, Double> nodes = new TreeMap<>();
        values.forEach((node, value) -> nodes.put(NodeId.of(node), value));
        FakeRound round = new FakeRound(Hash.sha256(new byte[] {seed}), 1, 0, tieBreak, nodes)
                .rewarding(constants.get(0), constants.get(1), constants.get(2));
        ProofOfStake one = new ProofOfStake(new PosConfig(forging, Rewarded.WINNER));
        ProofOfStake all = new ProofOfStake(new PosConfig(forging, Rewarded.EVERYONE));

        assertEquals(one.ranking(round), all.ranking(round));
        for (NodeId node : one.ranking(round)) {
            Claim claim = one.search(round, node, new SplittableRandom(1))
                    .advance(1)
                    .claim()
                    .orElseThrow();
            assertEquals(one.verify(claim, round), all.verify(claim, round));
            Map<NodeId, Double> winners = one.rewards(claim, round);
            Map<NodeId, Double> everyones = all.rewards(claim, round);
            assertEquals(Set.of(node), winners.keySet());
            assertEquals(nodes.keySet(), everyones.keySet());
            assertEquals(winners.get(node), everyones.get(node), "a winner earns the same under both rules");
            assertTrue(sum(winners.values()) <= sum(everyones.values()));
        }
    }

    private static double sum(Collection<Double> rewards) {
        return rewards.stream().reduce(0.0, Double::sum); // adding what is not negative never rounds to less
    }
}
