package io.github.dsm4j.core.internal.wire;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes the canonical encodings of {@code docs/wire-format.md}, big-endian. Confined to one thread. */
public final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public ByteWriter u8(int value) {
        return fixed(value, 1);
    }

    public ByteWriter u16(int value) {
        if (value >>> 16 != 0) {
            throw new IllegalArgumentException(value + " does not fit 16 bits");
        }
        return fixed(value, 2);
    }

    public ByteWriter u32(int value) {
        return fixed(value, 4);
    }

    public ByteWriter u64(long value) {
        return fixed(value, 8);
    }

    private ByteWriter fixed(long value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    /** IEEE-754 bits. */
    public ByteWriter f64(double value) {
        return u64(Double.doubleToLongBits(value));
    }

    /** Seven bits a byte, lowest first, top bit set on all but the last. */
    public ByteWriter varint(long unsigned) {
        long rest = unsigned;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    public ByteWriter zigzag(long value) {
        return varint((value << 1) ^ (value >> 63));
    }

    public ByteWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    public ByteWriter hash(Hash hash) {
        return raw(hash.bytes());
    }

    public ByteWriter node(NodeId node) {
        return u64(node.value());
    }

    /** Length as varint, then the bytes. */
    public ByteWriter block(byte[] bytes) {
        return varint(bytes.length).raw(bytes);
    }

    public ByteWriter text(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 16 bytes, two's complement. */
    public ByteWriter int128(BigInteger value) {
        byte[] bytes = value.toByteArray();
        if (bytes.length > 16) {
            throw new IllegalArgumentException(value + " does not fit 128 bits");
        }
        for (int i = bytes.length; i < 16; i++) {
            out.write(value.signum() < 0 ? 0xff : 0);
        }
        return raw(bytes);
    }

    /** Number of intervals, then the first differences: small for smooth profiles. */
    public ByteWriter profile(PowerProfile profile) {
        varint(profile.length());
        long before = 0;
        for (int t = 0; t < profile.length(); t++) {
            zigzag(profile.at(t) - before);
            before = profile.at(t);
        }
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
