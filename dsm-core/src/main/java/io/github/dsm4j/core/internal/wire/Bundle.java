package io.github.dsm4j.core.internal.wire;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a closed phase held, in node order, never in order of arrival. Everybody goes on from the bundle, so all agree on who
 * said what and who was silent.
 *
 * @param phase index of the phase in the period
 * @param kind what was asked
 * @param entries the payloads by sender
 * @param absent who was asked and stayed silent
 */
public record Bundle(int phase, Kind kind, SortedMap<NodeId, byte[]> entries, SortedSet<NodeId> absent) {
    public Bundle {
        entries = ImmutableSortedMap.copyOf(entries);
        absent = ImmutableSortedSet.copyOf(absent);
    }

    /** The hash chain over the bundles of a period. */
    public Hash chained(Hash before) {
        return chained(before, encode());
    }

    /** As {@link #chained(Hash)}, for a bundle that is encoded already. */
    public static Hash chained(Hash before, byte[] encoded) {
        return Hash.sha256(before.bytes(), encoded);
    }

    public byte[] encode() {
        ByteWriter out = new ByteWriter().u16(phase).u8(kind.code()).varint(entries.size());
        entries.forEach((node, payload) -> out.varint(node.value()).block(payload));
        out.varint(absent.size());
        absent.forEach(node -> out.varint(node.value()));
        return out.bytes();
    }

    public static Bundle decode(byte[] bytes) throws MalformedException {
        ByteReader in = new ByteReader(bytes);
        int phase = in.u16();
        Kind kind = Kind.of(in.u8());
        ImmutableSortedMap<NodeId, byte[]> entries = entries(in);
        ImmutableSortedSet<NodeId> absent = absent(in);
        in.end();
        if (absent.stream().anyMatch(entries::containsKey)) {
            throw new MalformedException("a node both spoke and was absent");
        }
        return new Bundle(phase, kind, entries, absent);
    }

    private static ImmutableSortedMap<NodeId, byte[]> entries(ByteReader in) throws MalformedException {
        ImmutableSortedMap.Builder<NodeId, byte[]> entries = ImmutableSortedMap.naturalOrder();
        NodeId before = NodeId.of(0);
        for (int i = 0, count = in.count(2); i < count; i++) {
            NodeId node = next(in, before, i);
            entries.put(node, in.block());
            before = node;
        }
        return entries.build();
    }

    private static ImmutableSortedSet<NodeId> absent(ByteReader in) throws MalformedException {
        ImmutableSortedSet.Builder<NodeId> absent = ImmutableSortedSet.naturalOrder();
        NodeId before = NodeId.of(0);
        for (int i = 0, count = in.count(1); i < count; i++) {
            before = next(in, before, i);
            absent.add(before);
        }
        return absent.build();
    }

    private static NodeId next(ByteReader in, NodeId before, int index) throws MalformedException {
        NodeId node = NodeId.of(in.varint());
        if (index > 0 && node.compareTo(before) <= 0) {
            throw new MalformedException("nodes not ascending at node " + node);
        }
        return node;
    }
}
