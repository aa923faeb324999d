package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order of nodes whose bids are equal. With idle batteries of one kind nearly all candidates tie, so this rule decides
 * who wins; it belongs to the contract.
 */
@FunctionalInterface
public interface TieOrder {
    /** The iteration number that stands for the consensus round. */
    int CONSENSUS = -1;

    /**
     * The order in one iteration. The comparator is confined to one thread.
     *
     * @param iteration the iteration from 0, or {@link #CONSENSUS}
     * @return the order; the first wins
     */
    Comparator<NodeId> at(int iteration);

    /**
     * The lowest node wins every tie.
     *
     * @return the order by node id
     */
    static TieOrder lowestId() {
        return iteration -> Comparator.naturalOrder();
    }

    /**
     * The lowest SHA-256(seed | height, 8 bytes | iteration, 4 bytes | node, 8 bytes) wins: a draw that everybody can repeat,
     * and that nobody can influence once the contract is signed.
     *
     * @param seed the contract's salt
     * @param height the height of the block in the making
     * @return the seeded order
     */
    static TieOrder seeded(Hash seed, long height) {
        return iteration -> {
            Map<NodeId, Hash> draws = new HashMap<>();
            return Comparator.comparing(node -> draws.computeIfAbsent(node, n -> draw(seed, height, iteration, n)));
        };
    }

    private static Hash draw(Hash seed, long height, int iteration, NodeId node) {
        return Hash.sha256(
                seed.bytes(),
                ByteBuffer.allocate(20)
                        .putLong(height)
                        .putInt(iteration)
                        .putLong(node.value())
                        .array());
    }
}
