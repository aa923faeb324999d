package io.github.dsm4j.api;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash value: 32 bytes, ordered as an unsigned number. Immutable and thread-safe. */
public final class Hash implements Comparable<Hash> {
    /** Number of bytes of a hash. */
    public static final int LENGTH = 32;

    /** 32 zero bytes; stands for "no hash" (the genesis block has no predecessor). */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash with these bytes.
     *
     * @param bytes exactly 32 bytes; copied
     * @return the hash
     * @throws IllegalArgumentException if the length is not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * The hash written as 64 hexadecimal digits.
     *
     * @param hex 64 digits
     * @return the hash
     * @throws IllegalArgumentException if the text is not 64 hexadecimal digits
     */
    public static Hash ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /**
     * SHA-256 of the concatenation of the parts.
     *
     * @param parts the bytes to hash, in order
     * @return the hash
     */
    public static Hash sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * A copy of the 32 bytes.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The hash as an unsigned 256-bit number, as proof of work compares it (thesis §5.4.1).
     *
     * @return the number, from 0 to 2^256 - 1
     */
    public BigInteger toInteger() {
        return new BigInteger(1, bytes);
    }

    /**
     * The hash as 64 lower-case hexadecimal digits.
     *
     * @return the digits
     */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object o) {
        return o instanceof Hash other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
