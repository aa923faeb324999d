package io.github.dsm4j.core.internal.wire;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.nio.ByteBuffer;

/**
 * A message between a node and the manager.
 *
 * @param kind the kind
 * @param network first 8 bytes of the genesis hash; 0 before the genesis block
 * @param height the block in the making
 * @param view how often its round was started anew
 * @param phase index of the phase in the period
 * @param sender who sent it
 * @param previous hash of the last bundle that the sender has
 * @param payload the content; what takes effect is signed inside it, so no kind has a signature of its own so far
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Envelope(
        Kind kind, long network, long height, int view, int phase, NodeId sender, Hash previous, byte[] payload) {
    public static final int VERSION = 1;

    /** The name of a network in its messages. */
    public static long tag(Hash genesis) {
        return ByteBuffer.wrap(genesis.bytes()).getLong();
    }

    public byte[] encode() {
        return new ByteWriter()
                .u8(VERSION)
                .u8(kind.code())
                .u64(network)
                .u64(height)
                .u16(view)
                .u16(phase)
                .node(sender)
                .hash(previous)
                .u32(payload.length)
                .raw(payload)
                .bytes();
    }

    public static Envelope decode(byte[] message) throws MalformedException {
        ByteReader in = new ByteReader(message);
        int version = in.u8();
        if (version != VERSION) {
            throw new MalformedException("protocol version " + version + ", not " + VERSION);
        }
        Kind kind = Kind.of(in.u8());
        long network = in.u64();
        long height = in.u64();
        int view = in.u16();
        int phase = in.u16();
        NodeId sender = in.node();
        Hash previous = in.hash();
        byte[] payload = in.raw(in.u32());
        in.end(); // where the signature of signed kinds would stand
        return new Envelope(kind, network, height, view, phase, sender, previous, payload);
    }
}
