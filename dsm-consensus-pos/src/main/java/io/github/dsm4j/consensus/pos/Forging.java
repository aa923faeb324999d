package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.ConsensusRound;
import java.util.Comparator;
import java.util.List;

/** The rule that chooses the forger (thesis §6.5). */
public enum Forging {
    /**
     * The highest total improvement of the period, W, forges; equal ones are ordered by the tie rule of the contract. A node
     * that improved nothing may forge too, if no better one claims.
     */
    PERFORMANCE {
        @Override
        List<NodeId> ranking(ConsensusRound round) {
            return round.nodes().stream()
                    .sorted(Comparator.comparingDouble(
                                    (NodeId node) -> round.improvement(node).watts())
                            .reversed()
                            .thenComparing(round.tieOrder()))
                    .toList();
        }
    },
    /**
     * A draw forges in which a node's chance is in proportion to the stake that counts at this height, Wh; the next ranks are
     * drawn likewise from those who remain. A node without stake cannot forge. If no node at all has one, all have the same
     * chance, so that a neighbourhood without batteries can still write blocks.
     */
    STAKE {
        @Override
        List<NodeId> ranking(ConsensusRound round) {
            return new StakeDraw(round).ranking();
        }
    };

    abstract List<NodeId> ranking(ConsensusRound round);
}
