package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.consensus.RankingProtocol;
import java.util.List;

/**
 * Proof of stake (thesis §5.4.2): every node ranks all nodes by public data and comes to the same forger. The nonce of a
 * claim is the rank; if the forger is silent, the best rank that claims takes its place. Thread-safe.
 */
public final class ProofOfStake implements RankingProtocol {
    private final Forging forging;

    /**
     * The protocol with this rule.
     *
     * @param config the configuration
     */
    public ProofOfStake(PosConfig config) {
        forging = config.forging();
    }

    @Override
    public List<NodeId> ranking(ConsensusRound round) {
        return forging.ranking(round);
    }
}
