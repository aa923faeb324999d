package io.github.dsm4j.core.internal.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.NodeId;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of each bundle there is one encoding. */
class BundleTest {
    private static ByteWriter begin() {
        return new ByteWriter().u16(2).u8(Kind.BID.code());
    }

    private static void assertMalformed(ByteWriter bytes) {
        assertThrows(MalformedException.class, () -> Bundle.decode(bytes.bytes()));
    }

    @Test
    void comesBack() throws MalformedException {
        byte[] bytes = begin().varint(2)
                .varint(0)
                .block(new byte[] {7})
                .varint(-1)
                .block(new byte[0])
                .varint(1)
                .varint(5)
                .bytes();
        Bundle bundle = Bundle.decode(bytes);
        assertEquals(2, bundle.phase());
        assertEquals(
                new TreeSet<>(Set.of(NodeId.of(0), NodeId.of(-1))),
                bundle.entries().keySet());
        assertEquals(new TreeSet<>(Set.of(NodeId.of(5))), bundle.absent());
        assertArrayEquals(bytes, bundle.encode());
        assertArrayEquals(
                bytes,
                new Bundle(2, Kind.BID, new TreeMap<>(bundle.entries()), new TreeSet<>(bundle.absent())).encode());
    }

    @Test
    void nodesAscend() {
        byte[] none = new byte[0];
        assertMalformed(
                begin().varint(2).varint(4).block(none).varint(3).block(none).varint(0));
        assertMalformed(
                begin().varint(2).varint(4).block(none).varint(4).block(none).varint(0));
        assertMalformed(begin().varint(0).varint(2).varint(4).varint(3));
        assertMalformed(begin().varint(0).varint(2).varint(4).varint(4));
    }

    @Test
    void nobodySpeaksAndIsAbsent() {
        assertMalformed(begin().varint(1).varint(4).block(new byte[0]).varint(1).varint(4));
    }
}
