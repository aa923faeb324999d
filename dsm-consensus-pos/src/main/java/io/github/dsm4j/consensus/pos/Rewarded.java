package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ConsensusRound;
import java.util.List;

/**
 * Who is rewarded for a block. A node that is rewarded earns the contract's {@code A * stake + B * improvement + C}, in the
 * unit of the stake, Wh: with its whole registered stake, Wh, whether that counts in draws yet or not, and its own total
 * improvement of the period, W.
 */
public enum Rewarded {
    /** The winner alone: what the thesis studies (§6.5). */
    WINNER {
        @Override
        List<NodeId> nodes(Claim seal, ConsensusRound round) {
            return List.of(seal.node());
        }
    },
    /**
     * All that take part in the period, whoever seals its block: what the thesis leaves open (§7.3). Who improved nothing earns
     * {@code A * stake + C}, and who has no stake {@code B * improvement + C}, so with A = C = 0 only improvements pay. Who
     * falls silent later in the period still takes part with what it committed; who is absent when it begins earns nothing.
     * A block costs the sum of all that, so the same constants are a larger budget than for the winner alone.
     */
    EVERYONE {
        @Override
        List<NodeId> nodes(Claim seal, ConsensusRound round) {
            return round.nodes();
        }
    };

    abstract List<NodeId> nodes(Claim seal, ConsensusRound round);
}
