package io.github.dsm4j.api;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An Ed25519 public key (RFC 8032): 32 bytes. Immutable and thread-safe. */
public final class PublicKey {
    /** Number of bytes of a key. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private PublicKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The key with these bytes.
     *
     * @param bytes exactly 32 bytes; copied
     * @return the key
     * @throws IllegalArgumentException if the length is not 32
     */
    public static PublicKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a public key has 32 bytes, not " + bytes.length);
        }
        return new PublicKey(bytes.clone());
    }

    /**
     * A copy of the 32 bytes.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object o) {
        return o instanceof PublicKey other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
