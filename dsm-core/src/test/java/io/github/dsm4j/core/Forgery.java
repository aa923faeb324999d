package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.core.internal.wire.Bundle;
import io.github.dsm4j.core.internal.wire.Envelope;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changes messages so that they can still be read. */
final class Forgery {
    private Forgery() {}

    static Envelope envelope(byte[] message) {
        try {
            return Envelope.decode(message);
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same message from another sender. */
    static byte[] inTheNameOf(NodeId sender, byte[] message) {
        Envelope e = envelope(message);
        return new Envelope(e.kind(), e.network(), e.height(), e.view(), e.phase(), sender, e.previous(), e.payload())
                .encode();
    }

    /** The same message with another payload. */
    static byte[] payload(byte[] message, UnaryOperator<byte[]> change) {
        Envelope e = envelope(message);
        byte[] changed = change.apply(e.payload());
        return new Envelope(e.kind(), e.network(), e.height(), e.view(), e.phase(), e.sender(), e.previous(), changed)
                .encode();
    }

    static boolean isBundle(Kind kind, byte[] message) {
        Envelope e = envelope(message);
        return e.kind() == Kind.BUNDLE && bundle(e.payload()).kind() == kind;
    }

    /** The same bundle with another entry of one node; unchanged if it has none. */
    static byte[] entry(byte[] message, NodeId node, UnaryOperator<byte[]> change) {
        return payload(message, payload -> {
            Bundle bundle = bundle(payload);
            TreeMap<NodeId, byte[]> entries = new TreeMap<>(bundle.entries());
            entries.computeIfPresent(node, (n, entry) -> change.apply(entry));
            return new Bundle(bundle.phase(), bundle.kind(), entries, bundle.absent()).encode();
        });
    }

    static Bundle bundle(byte[] payload) {
        try {
            return Bundle.decode(payload);
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Another payload of the same length: the lowest bit of the last byte is turned. */
    static byte[] turned(byte[] payload) {
        byte[] changed = payload.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }
}
