package io.github.dsm4j.core.internal.wire;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
    }

    /** The hash chain over the bundles of a period. */
    public Hash chained(Hash before) {
        return Hash.sha256(before.bytes(), encode());
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
        TreeMap<NodeId, byte[]> entries = new TreeMap<>();
        for (int i = in.count(2); i > 0; i--) {
            NodeId node = NodeId.of(in.varint());
            if (!entries.isEmpty() && node.compareTo(entries.lastKey()) <= 0) {
                throw new MalformedException("entries not ascending at node " + node);
            }
            entries.put(node, in.block());
        }
        TreeSet<NodeId> absent = new TreeSet<>();
        for (int i = in.count(1); i > 0; i--) {
            NodeId node = NodeId.of(in.varint());
            if ((!absent.isEmpty() && node.compareTo(absent.last()) <= 0) || entries.containsKey(node)) {
                throw new MalformedException("absent nodes not ascending at node " + node);
            }
            absent.add(node);
        }
        in.end();
        return new Bundle(phase, kind, entries, absent);
    }
}
