package io.github.dsm4j.core.internal.wire;

import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Bytes that nobody changes any more, equal by content. Thread-safe. */
public final class Bytes {
    private final byte[] content;
    private final int hash;

    private Bytes(byte[] content) {
        this.content = content;
        CRC32C sum = new CRC32C();
        sum.update(content);
        this.hash = (int) sum.getValue();
    }

    /** These bytes, not copied. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /** The bytes themselves, for those who only read them. */
    public byte[] content() {
        return content;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Bytes other && Arrays.equals(content, other.content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
