package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some blocks of the network ledger.
 *
 * @param size blocks in the network ledger
 * @param tip hash of the last block in it; zero if there is none
 * @param pending whether the manager holds a join of the receiver for the next period
 * @param from height of the first block sent
 * @param blocks their bytes
 */
record BlockBatch(long size, Hash tip, boolean pending, long from, List<byte[]> blocks) {
    byte[] encode() {
        ByteWriter out = new ByteWriter()
                .u64(size)
                .hash(tip)
                .u8(pending ? 1 : 0)
                .u64(from)
                .varint(blocks.size());
        blocks.forEach(out::block);
        return out.bytes();
    }

    static BlockBatch decode(byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        long size = in.u64();
        Hash tip = in.hash();
        boolean pending = in.flag();
        long from = in.u64();
        List<byte[]> blocks = new ArrayList<>();
        for (int i = in.count(1); i > 0; i--) {
            blocks.add(in.block());
        }
        in.end();
        return new BlockBatch(size, tip, pending, from, blocks);
    }
}
