package io.github.dsm4j.api;

/**
 * Identifies a participant of the network. Ordered as an unsigned number; bundles, blocks and Merkle leaves use this order.
 *
 * @param value the identifier; all 64-bit values are allowed
 */
public record NodeId(long value) implements Comparable<NodeId> {
    /**
     * The identifier with this value.
     *
     * @param value the identifier
     * @return the node id
     */
    public static NodeId of(long value) {
        return new NodeId(value);
    }

    @Override
    public int compareTo(NodeId other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
