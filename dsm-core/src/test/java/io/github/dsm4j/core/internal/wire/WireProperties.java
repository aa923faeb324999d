package io.github.dsm4j.core.internal.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WireProperties {
    @Property
    void numbersComeBack(@ForAll long value, @ForAll double real, @ForAll String text) throws MalformedException {
        byte[] bytes = new ByteWriter()
                .u64(value)
                .varint(value)
                .zigzag(value)
                .f64(real)
                .u16((int) value & 0xffff)
                .text(text.replaceAll("\\p{Cs}", "?"))
                .bytes();
        ByteReader in = new ByteReader(bytes);
        assertEquals(value, in.u64());
        assertEquals(value, in.varint());
        assertEquals(value, in.zigzag());
        assertEquals(Double.doubleToLongBits(real), Double.doubleToLongBits(in.f64()));
        assertEquals((int) value & 0xffff, in.u16());
        assertEquals(text.replaceAll("\\p{Cs}", "?"), in.text());
        in.end();
    }

    @Property
    void wideNumbersComeBack(
            @ForAll
                    @BigRange(
                            min = "-170141183460469231731687303715884105728",
                            max = "170141183460469231731687303715884105727")
                    BigInteger value)
            throws MalformedException {
        byte[] bytes = new ByteWriter().int128(value).bytes();
        assertEquals(16, bytes.length);
        assertEquals(value, new ByteReader(bytes).int128());
    }

    @Property
    void profilesComeBack(
            @ForAll @Size(max = 50)
                    List<@LongRange(min = -PowerProfile.MAX_MILLIWATTS, max = PowerProfile.MAX_MILLIWATTS) Long> mw)
            throws MalformedException {
        PowerProfile profile = PowerProfile.of(mw.stream().mapToLong(v -> v).toArray());
        ByteReader in = new ByteReader(new ByteWriter().profile(profile).bytes());
        assertEquals(profile, in.profile());
        in.end();
    }

    @Property
    void bundlesAndEnvelopesComeBack(@ForAll Set<Long> senders, @ForAll Set<Long> silent, @ForAll byte[] payload)
            throws MalformedException {
        TreeMap<NodeId, byte[]> entries = new TreeMap<>();
        senders.forEach(s -> entries.put(NodeId.of(s), payload));
        TreeSet<NodeId> absent = new TreeSet<>();
        silent.stream().filter(s -> !senders.contains(s)).forEach(s -> absent.add(NodeId.of(s)));
        Bundle bundle = new Bundle(7, Kind.BID, entries, absent);
        byte[] bytes = bundle.encode();
        assertArrayEquals(bytes, Bundle.decode(bytes).encode());
        byte[] message = new Envelope(Kind.BUNDLE, 1, 2, 0, 3, NodeId.of(4), Hash.ZERO, bytes).encode();
        assertEquals(66 + bytes.length, message.length);
        assertArrayEquals(message, Envelope.decode(message).encode());
    }

    /** Whatever comes in, the answer is a value or a {@link MalformedException}, never another exception. */
    @Property(tries = 3000)
    void garbageIsMalformedOrReadAsWritten(@ForAll @Size(max = 120) byte[] garbage) {
        readAsWritten(garbage, bytes -> Bundle.decode(bytes).encode());
        readAsWritten(garbage, bytes -> Envelope.decode(bytes).encode());
    }

    @Property(tries = 2000)
    void aChangedBundleIsMalformedOrAnotherBundle(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<NodeId, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            byte[] payload = new byte[random.nextInt(6)];
            random.nextBytes(payload);
            entries.put(NodeId.of(random.nextInt(300)), payload);
        }
        byte[] bytes = new Bundle(1, Kind.DELTA, entries, new TreeSet<>()).encode();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        readAsWritten(bytes, b -> Bundle.decode(b).encode());
    }

    private interface Codec {
        byte[] again(byte[] bytes) throws MalformedException;
    }

    private static void readAsWritten(byte[] bytes, Codec codec) {
        try {
            assertArrayEquals(bytes, codec.again(bytes));
        } catch (MalformedException e) {
            assertThrows(MalformedException.class, () -> codec.again(bytes));
        }
    }
}
