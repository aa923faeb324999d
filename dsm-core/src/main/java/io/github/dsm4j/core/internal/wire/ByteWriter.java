package io.github.dsm4j.core.internal.wire;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the canonical encodings of {@code docs/wire-format.md}, big-endian. Confined to one thread. */
public final class ByteWriter {
    /** Longest array that every Java platform makes. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private byte[] out = new byte[64];
    private int length;

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
            write((int) (value >>> shift));
        }
        return this;
    }

    /** One byte; without the lock that the streams of the JDK take for each. */
    private void write(int value) {
        room(1);
        out[length++] = (byte) value;
    }

    private void room(int more) {
        int needed = Math.addExact(length, more);
        if (needed > out.length) {
            out = Arrays.copyOf(out, Math.max(needed, (int) Math.min(2L * out.length, LONGEST)));
        }
    }

    /** IEEE-754 bits. */
    public ByteWriter f64(double value) {
        return u64(Double.doubleToLongBits(value));
    }

    /** Seven bits a byte, lowest first, top bit set on all but the last. */
    public ByteWriter varint(long unsigned) {
        long rest = unsigned;
        while ((rest & ~0x7fL) != 0) {
            write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
        return this;
    }

    public ByteWriter zigzag(long value) {
        return varint((value << 1) ^ (value >> 63));
    }

    public ByteWriter raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
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
            write(value.signum() < 0 ? 0xff : 0);
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
        return Arrays.copyOf(out, length);
    }
}
