package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The bytes of a ledger file, as in {@code docs/wire-format.md}. The length of a record has a check sum of its own: without
 * it, a damaged length could pass for a record that a power cut left incomplete, and good blocks would be cut off.
 */
final class LedgerFormat {
    /** Bytes of the file header: magic, version, reserved, owner. */
    static final int HEADER = 16;
    /** Bytes before a block: length, check sum of the length, check sum of the block. */
    static final int FRAME = 12;
    /** Largest block; whole blocks are held in memory. */
    static final int MAX_BLOCK = 1 << 30;

    private static final int MAGIC = 0x44534d4c;
    private static final int VERSION = 1;

    private LedgerFormat() {}

    static String fileName(NodeId owner) {
        return "ledger-" + owner + ".dsml";
    }

    static boolean isFileName(String name) {
        return name.startsWith("ledger-") && name.endsWith(".dsml");
    }

    static byte[] header(NodeId owner) {
        return new ByteWriter().u32(MAGIC).u16(VERSION).u16(0).node(owner).bytes();
    }

    /** What is wrong with a file header, its owner aside; empty if nothing. */
    static Optional<String> faultInHeader(byte[] bytes) {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getInt(0) != MAGIC) {
            return Optional.of("is not a ledger file: it does not begin with DSML");
        }
        int version = header.getShort(4) & 0xffff;
        if (version != VERSION) {
            return Optional.of("has version " + version + ", known is " + VERSION);
        }
        return header.getShort(6) == 0
                ? Optional.empty()
                : Optional.of("has a damaged header: bytes 6 and 7 are not 0");
    }

    static NodeId owner(byte[] header) {
        return NodeId.of(ByteBuffer.wrap(header).getLong(8));
    }

    static byte[] record(byte[] block) {
        byte[] length = new ByteWriter().u32(block.length).bytes();
        return new ByteWriter()
                .raw(length)
                .u32(crc(length))
                .u32(crc(block))
                .raw(block)
                .bytes();
    }

    static int length(byte[] frame) {
        return ByteBuffer.wrap(frame).getInt(0);
    }

    /** What is wrong with the length of a record; empty if nothing. */
    static Optional<String> faultInLength(byte[] frame) {
        if (ByteBuffer.wrap(frame).getInt(4) != crc(Arrays.copyOf(frame, 4))) {
            return Optional.of("its length is damaged, the check sum differs");
        }
        int length = length(frame);
        return length >= 1 && length <= MAX_BLOCK
                ? Optional.empty()
                : Optional.of("its length is " + Integer.toUnsignedString(length) + ", allowed is 1 to " + MAX_BLOCK);
    }

    /** What is wrong with a block; empty if nothing. */
    static Optional<String> faultInBlock(byte[] frame, byte[] block) {
        return ByteBuffer.wrap(frame).getInt(8) == crc(block)
                ? Optional.empty()
                : Optional.of("its block is damaged, the check sum differs");
    }

    static void checkBlock(byte[] block) {
        if (block.length < 1 || block.length > MAX_BLOCK) {
            throw new IllegalArgumentException("a block of " + block.length + " bytes, allowed is 1 to " + MAX_BLOCK);
        }
    }

    static long checkIndex(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("block " + index + " of a ledger of " + size);
        }
        return index;
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
