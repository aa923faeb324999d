package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;

/**
 * The canonical bytes of a config record: what contracts hash, and what method 1 shares of a device (thesis §5.3.1). One
 * value has one form, and the form tells names and types, so that a verifier needs no Java class; laid out in
 * {@code docs/wire-format.md}.
 */
public final class CanonicalRecord {
    private CanonicalRecord() {}

    /**
     * The bytes of a record.
     *
     * @throws IllegalArgumentException if it holds what has no canonical form: null, NaN, a text that is not Unicode, or a
     *     component of another type
     */
    public static byte[] encode(Record value) {
        ByteWriter out = new ByteWriter();
        write(out, value);
        return out.bytes();
    }

    /** As {@link #encode}, behind what was written before. */
    public static void write(ByteWriter out, Record value) {
        new CanonicalWriter(out).record(value);
    }

    /**
     * The record of these bytes.
     *
     * @throws MalformedException if they are not exactly the canonical form of such a record, or its constructor refuses
     * @throws IllegalArgumentException if the class itself cannot be a config record
     */
    public static <R extends Record> R decode(byte[] bytes, Class<R> type) throws MalformedException {
        ByteReader in = new ByteReader(bytes);
        R value = read(in, type);
        in.end();
        return value;
    }

    /** As {@link #decode}, from a part of the bytes. */
    public static <R extends Record> R read(ByteReader in, Class<R> type) throws MalformedException {
        return new CanonicalReader(in).record(type);
    }
}
