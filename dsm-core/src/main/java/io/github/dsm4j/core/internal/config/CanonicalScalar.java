package io.github.dsm4j.core.internal.config;

import static java.util.Map.entry;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a value that is not made of other values is tagged, written and read.
 *
 * @param <T> its class
 */
record CanonicalScalar<T>(int tag, BiConsumer<ByteWriter, T> writer, Reading<T> reader) {
    @FunctionalInterface
    interface Reading<T> {
        T from(ByteReader in) throws MalformedException;
    }

    private static final Map<Class<?>, CanonicalScalar<?>> ALL = Map.ofEntries(
            of(Long.class, CanonicalTag.INTEGER, ByteWriter::zigzag, ByteReader::zigzag),
            of(Integer.class, CanonicalTag.INTEGER, (out, v) -> out.zigzag(v), CanonicalScalar::integer),
            of(Boolean.class, CanonicalTag.BOOLEAN, (out, v) -> out.u8(v ? 1 : 0), CanonicalScalar::bool),
            of(Double.class, CanonicalTag.DOUBLE, (out, v) -> out.f64(number(v)), CanonicalScalar::number),
            of(String.class, CanonicalTag.TEXT, (out, v) -> out.text(unicode(v)), ByteReader::text),
            of(BigInteger.class, CanonicalTag.BIG, (out, v) -> out.block(v.toByteArray()), CanonicalScalar::big),
            of(Duration.class, CanonicalTag.DURATION, CanonicalScalar::duration, CanonicalScalar::duration),
            of(Instant.class, CanonicalTag.INSTANT, CanonicalScalar::instant, CanonicalScalar::instant),
            of(Hash.class, CanonicalTag.BYTES, (out, v) -> out.block(v.bytes()), in -> Hash.of(block(in, Hash.LENGTH))),
            of(
                    PublicKey.class,
                    CanonicalTag.BYTES,
                    (out, v) -> out.block(v.bytes()),
                    in -> PublicKey.of(block(in, PublicKey.LENGTH))),
            of(PowerProfile.class, CanonicalTag.PROFILE, ByteWriter::profile, ByteReader::profile));

    private static <T> Map.Entry<Class<?>, CanonicalScalar<?>> of(
            Class<T> type, int tag, BiConsumer<ByteWriter, T> writer, Reading<T> reader) {
        return entry(type, new CanonicalScalar<>(tag, writer, reader));
    }

    /** The scalar of a boxed class; null if it has none. */
    @SuppressWarnings("unchecked") // The table maps each class to its own scalar.
    static <T> @Nullable CanonicalScalar<T> of(Class<T> type) {
        return (CanonicalScalar<T>) ALL.get(type);
    }

    private static int integer(ByteReader in) throws MalformedException {
        long value = in.zigzag();
        if (value != (int) value) {
            throw new MalformedException(value + " does not fit 32 bits, before byte " + in.position());
        }
        return (int) value;
    }

    static boolean bool(ByteReader in) throws MalformedException {
        int value = in.u8();
        if (value > 1) {
            throw new MalformedException("boolean of " + value + " before byte " + in.position());
        }
        return value == 1;
    }

    private static double number(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("NaN has no canonical form");
        }
        return value;
    }

    private static double number(ByteReader in) throws MalformedException {
        double value = in.f64();
        if (Double.isNaN(value)) {
            throw new MalformedException("NaN before byte " + in.position());
        }
        return value;
    }

    private static String unicode(String text) {
        if (!Texts.isUnicode(text)) {
            throw new IllegalArgumentException("a text with half a surrogate pair has no canonical form");
        }
        return text;
    }

    private static BigInteger big(ByteReader in) throws MalformedException {
        byte[] bytes = in.block();
        if (bytes.length == 0 || new BigInteger(bytes).toByteArray().length != bytes.length) {
            throw new MalformedException("big integer not in its shortest form, before byte " + in.position());
        }
        return new BigInteger(bytes);
    }

    private static void duration(ByteWriter out, Duration value) {
        out.zigzag(value.getSeconds()).u32(value.getNano());
    }

    private static Duration duration(ByteReader in) throws MalformedException {
        return Duration.ofSeconds(in.zigzag(), nanos(in));
    }

    private static void instant(ByteWriter out, Instant value) {
        out.zigzag(value.getEpochSecond()).u32(value.getNano());
    }

    private static Instant instant(ByteReader in) throws MalformedException {
        try {
            return Instant.ofEpochSecond(in.zigzag(), nanos(in));
        } catch (DateTimeException e) {
            throw new MalformedException("instant out of range, before byte " + in.position());
        }
    }

    private static int nanos(ByteReader in) throws MalformedException {
        int value = in.u32();
        if (value >= 1_000_000_000) {
            throw new MalformedException(value + " nanoseconds, before byte " + in.position());
        }
        return value;
    }

    private static byte[] block(ByteReader in, int length) throws MalformedException {
        byte[] bytes = in.block();
        if (bytes.length != length) {
            throw new MalformedException(
                    bytes.length + " bytes instead of " + length + ", before byte " + in.position());
        }
        return bytes;
    }
}
