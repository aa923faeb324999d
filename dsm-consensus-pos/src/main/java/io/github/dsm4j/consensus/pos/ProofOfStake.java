package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.consensus.RankingProtocol;
import io.github.dsm4j.api.contract.Reward;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proof of stake (thesis §5.4.2): every node ranks all nodes by public data and comes to the same forger. The nonce of a
 * claim is the rank; if the forger is silent, the best rank that claims takes its place. Who else is rewarded has no say in
 * who forges. Thread-safe.
 */
public final class ProofOfStake implements RankingProtocol {
    private final Forging forging;
    private final Rewarded rewarded;

    /**
     * The protocol with these rules.
     *
     * @param config the configuration
     */
    public ProofOfStake(PosConfig config) {
        forging = config.forging();
        rewarded = config.rewarded();
    }

    @Override
    public List<NodeId> ranking(ConsensusRound round) {
        return forging.ranking(round);
    }

    @Override
    public Map<NodeId, Double> rewards(Claim seal, ConsensusRound round) {
        Reward formula = round.contract().reward();
        Map<NodeId, Double> rewards = new TreeMap<>();
        for (NodeId node : rewarded.nodes(seal, round)) {
            rewards.put(
                    node, formula.of(round.stake(node), round.improvement(node).watts()));
        }
        return rewards;
    }
}
