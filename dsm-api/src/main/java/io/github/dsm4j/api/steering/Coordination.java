package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.SortedMap;

/**
 * The public half of an algorithm: a deterministic state machine over public data, of which every node runs a replica.
 * Confined to one thread.
 */
public interface Coordination {
    /**
     * Who moves now, and whether they compete. No side effect.
     *
     * @return the iteration, or {@link Iteration#END}
     */
    Iteration iteration();

    /**
     * What a node is asked in this iteration. No side effect.
     *
     * @param node one of the nodes asked
     * @return the signal
     */
    Signal signal(NodeId node);

    /**
     * What a node bids with a delta in a contest: the higher, the better. A public function, so that everybody recomputes
     * it when the delta is published, and a false bid is found by one comparison. The default is the exact reduction of the
     * squared distance to the desired profile, in the form of thesis §3.2.3, line 8.
     *
     * @param node the node
     * @param delta the change of its local profile, mW
     * @return the bid; any integer of at most 128 bits
     */
    default BigInteger bid(NodeId node, PowerProfile delta) {
        return signal(node).shift().reductionBy(delta);
    }

    /**
     * The most that a node can bid in this iteration if its candidate misses what it is asked by at least so much. Optional: it lets
     * plans be left out where all is planned in one place, and changes no result.
     *
     * @param node the node
     * @param distance a lower bound of {@code ‖shift + delta‖}, mW
     * @return at least the bid, mW², apart from rounding to a double; infinite, as by default, if nothing is known
     */
    default double highestBid(NodeId node, double distance) {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Ends the iteration.
     *
     * @param deltas the committed changes, mW; empty if nobody moved. Nodes that stayed silent are absent.
     */
    void apply(SortedMap<NodeId, PowerProfile> deltas);
}
