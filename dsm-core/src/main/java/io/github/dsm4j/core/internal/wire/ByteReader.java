package io.github.dsm4j.core.internal.wire;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the canonical encodings of {@code docs/wire-format.md}. Strict: there is one encoding of each value, and every other
 * one is malformed. Confined to one thread.
 */
public final class ByteReader {
    private final ByteBuffer in;

    public ByteReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    public int u8() throws MalformedException {
        need(1);
        return in.get() & 0xff;
    }

    /** A byte that is 0 or 1. */
    public boolean flag() throws MalformedException {
        int value = u8();
        if (value > 1) {
            throw new MalformedException("flag of " + value + " at byte " + (in.position() - 1));
        }
        return value == 1;
    }

    public int u16() throws MalformedException {
        need(2);
        return in.getShort() & 0xffff;
    }

    /** A 32-bit number below 2^31. */
    public int u32() throws MalformedException {
        need(4);
        int value = in.getInt();
        if (value < 0) {
            throw new MalformedException("number above 2^31 - 1 at byte " + (in.position() - 4));
        }
        return value;
    }

    public long u64() throws MalformedException {
        need(8);
        return in.getLong();
    }

    public double f64() throws MalformedException {
        return Double.longBitsToDouble(u64());
    }

    public long varint() throws MalformedException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = u8();
            value |= (long) (b & 0x7f) << shift;
            if (b < 0x80) {
                if ((b == 0 && shift > 0) || (shift == 63 && b > 1)) {
                    throw new MalformedException("number not in its shortest form at byte " + (in.position() - 1));
                }
                return value;
            }
        }
        throw new MalformedException("number longer than 64 bits at byte " + in.position());
    }

    public long zigzag() throws MalformedException {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A varint that counts things of at least {@code size} bytes each; refused if they cannot all be there. */
    public int count(int size) throws MalformedException {
        long value = varint();
        if (value < 0 || value > in.remaining() / size) {
            throw new MalformedException("count of " + Long.toUnsignedString(value) + " with " + in.remaining()
                    + " bytes left at byte " + in.position());
        }
        return (int) value;
    }

    public byte[] raw(int length) throws MalformedException {
        need(length);
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    public Hash hash() throws MalformedException {
        return Hash.of(raw(Hash.LENGTH));
    }

    public NodeId node() throws MalformedException {
        return NodeId.of(u64());
    }

    public byte[] block() throws MalformedException {
        return raw(count(1));
    }

    public String text() throws MalformedException {
        byte[] bytes = block();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("text that is not UTF-8 before byte " + in.position());
        }
    }

    public BigInteger int128() throws MalformedException {
        return new BigInteger(raw(16));
    }

    public PowerProfile profile() throws MalformedException {
        int intervals = count(1);
        if (intervals > Horizon.MAX_INTERVALS) {
            throw new MalformedException("profile of " + intervals + " intervals");
        }
        long[] mw = new long[intervals];
        long before = 0;
        for (int t = 0; t < intervals; t++) {
            before += zigzag();
            if (Math.abs(before) > PowerProfile.MAX_MILLIWATTS || before == Long.MIN_VALUE) {
                throw new MalformedException("power of " + before + " mW in interval " + t);
            }
            mw[t] = before;
        }
        return PowerProfile.of(mw);
    }

    public int position() {
        return in.position();
    }

    /** Everything must have been read. */
    public void end() throws MalformedException {
        if (in.hasRemaining()) {
            throw new MalformedException(in.remaining() + " bytes too many at byte " + in.position());
        }
    }

    private void need(int bytes) throws MalformedException {
        if (bytes < 0 || in.remaining() < bytes) {
            throw new MalformedException("ends at byte " + in.limit() + ", where " + bytes + " more are needed");
        }
    }
}
