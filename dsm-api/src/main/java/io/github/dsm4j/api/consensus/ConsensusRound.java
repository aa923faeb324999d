package io.github.dsm4j.api.consensus;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.api.steering.Improvement;
import java.util.Comparator;
import java.util.List;

/** What everybody knows when a block is to be sealed. Confined to the node's thread. */
public interface ConsensusRound {
    /**
     * The block to be sealed.
     *
     * @return the draft
     */
    Draft draft();

    /**
     * Who may claim it: the participants of the period.
     *
     * @return the nodes, ascending
     */
    List<NodeId> nodes();

    /**
     * The rules.
     *
     * @return the contract
     */
    SmartContract contract();

    /**
     * The chain up to the block before.
     *
     * @return the chain
     */
    ChainView chain();

    /**
     * The registered stake of a node.
     *
     * @param node one of {@link #nodes()}
     * @return the stake, Wh
     */
    long stake(NodeId node);

    /**
     * The stake that counts in a draw for this block: stakes count from the third block after the one that recorded
     * them, so that nobody joins for the very next draw; those of the founders count at once.
     *
     * @param node one of {@link #nodes()}
     * @return the stake, Wh; 0 if it does not count yet
     */
    long drawStake(NodeId node);

    /**
     * The total improvement of a node in this period, recomputed from public data.
     *
     * @param node one of {@link #nodes()}
     * @return the improvement
     */
    Improvement improvement(NodeId node);

    /**
     * How a protocol ranks the nodes in this round. A round may keep the ranking, since many claims are checked against it; by
     * default it is made anew each time.
     *
     * @param protocol the protocol
     * @return its {@link RankingProtocol#ranking}
     */
    default List<NodeId> rankedBy(RankingProtocol protocol) {
        return protocol.ranking(this);
    }

    /**
     * The contract's order of nodes that are otherwise equal.
     *
     * @return the order in this round; the first wins
     */
    Comparator<NodeId> tieOrder();
}
