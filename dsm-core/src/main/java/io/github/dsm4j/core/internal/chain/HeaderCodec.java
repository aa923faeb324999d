package io.github.dsm4j.core.internal.chain;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;

/** The 272 bytes of a block header. */
public final class HeaderCodec {
    /** Bytes of a header. */
    public static final int LENGTH = 272;

    private static final int MAGIC = 0x44534d42; // "DSMB"

    private HeaderCodec() {}

    public static byte[] encode(BlockHeader h) {
        ByteWriter out = new ByteWriter()
                .u32(MAGIC)
                .u16(h.version())
                .u8(h.method())
                .u8(0)
                .hash(h.genesis())
                .u64(h.height())
                .hash(h.previous())
                .u64(h.time().toEpochMilli());
        h.horizon().ifPresentOrElse(p -> HorizonCodec.write(out, p), () -> HorizonCodec.writeNone(out));
        return out.hash(h.contract())
                .hash(h.members())
                .hash(h.merkleRoot())
                .u32(h.leafCount())
                .u32(h.view())
                .hash(h.transcript())
                .hash(h.commitment())
                .bytes();
    }

    /** The draft that every attempt to seal the block starts from. */
    public static Draft draft(BlockHeader header) {
        return new Draft(header, Hash.sha256(encode(header)));
    }

    public static BlockHeader decode(byte[] bytes) throws MalformedException {
        ByteReader in = new ByteReader(bytes);
        expect("magic number", in.u32(), MAGIC);
        int version = in.u16();
        expect("version", version, 1);
        int method = in.u8();
        expect("reserved byte", in.u8(), 0);
        BlockHeader header = new BlockHeader(
                version,
                method,
                in.hash(),
                in.u64(),
                in.hash(),
                HorizonCodec.millis(in),
                HorizonCodec.readOptional(in),
                in.hash(),
                in.hash(),
                in.hash(),
                in.u32(),
                in.u32(),
                in.hash(),
                in.hash());
        in.end();
        return header;
    }

    private static void expect(String what, int actual, int expected) throws MalformedException {
        if (actual != expected) {
            throw new MalformedException(what + " is " + actual + ", not " + expected);
        }
    }
}
