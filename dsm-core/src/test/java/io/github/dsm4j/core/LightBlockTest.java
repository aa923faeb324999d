package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A light node gets nothing but bytes (thesis §4.2.5). */
class LightBlockTest {
    private static final NodeId HOUSE = NodeId.of(2);

    /** What a full node hands out after two days: the light chain, and the proof of a profile of the last day. */
    private record Handed(LightNode to, List<byte[]> blocks, byte[] proof, PowerProfile planned) {}

    private static Handed handed(Method method, long seed) {
        String consensus = method == Method.METHOD_1 ? "pow" : "pos";
        NeighbourhoodBuilder builder =
                Samples.houses(3).method(method).consensus(consensus).seed(seed);
        try (Neighbourhood n = builder.build()) {
            n.plan(Samples.day(0), Samples.baseloads(3, 8, 0));
            PeriodResult last = n.plan(Samples.day(1), Samples.baseloads(3, 8, 1));
            ChainView chain = n.chain();
            List<byte[]> blocks = new ArrayList<>();
            for (int height = 0; height < chain.size(); height++) {
                LightBlock light = LightBlock.ofBlock(chain.bytes(height));
                assertEquals(chain.block(height).hash(), light.hash());
                assertEquals(chain.block(height).header(), light.header());
                blocks.add(light.bytes());
            }
            Map<NodeId, PublicKey> keys = new HashMap<>();
            keys.put(n.contract().manager(), n.contract().managerKey());
            chain.block(0).registrations().forEach(r -> keys.put(r.node(), r.key()));
            byte[] proof = ProfileProof.of(last.block(), HOUSE).bytes();
            PowerProfile planned = last.outcome().localProfiles().getOrDefault(HOUSE, PowerProfile.zero(0));
            return new Handed(new LightNode(chain.genesis(), keys), blocks, proof, planned);
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void bytesAloneShowThatAProfileIsInABlock(Method method) {
        Handed h = handed(method, 1);
        List<LightBlock> chain = h.to().chain(h.blocks()).orElseThrow();
        ProfileProof proof = LightNode.profile(chain.get(2), h.proof()).orElseThrow();
        assertEquals(HOUSE, proof.node());
        assertEquals(h.planned(), proof.profile());
        assertFalse(LightNode.profile(chain.get(1), h.proof()).isPresent(), "the proof is for another block");
        assertFalse(LightNode.profile(chain.get(0), h.proof()).isPresent(), "the genesis block holds no profile");
    }

    /** No bit is without meaning: the hash covers header and seal, the last hash is signed, and signatures are unique. */
    @Test
    void everyFlippedBitIsNoticed() {
        Handed h = handed(Method.METHOD_2, 1);
        for (int height = 0; height < h.blocks().size(); height++) {
            int where = height;
            assertEveryFlipFails(
                    h.blocks().get(height), b -> h.to().chain(h.blocks()).isPresent(), "block " + where);
        }
        LightBlock last = LightBlock.of(h.blocks().get(2));
        assertEveryFlipFails(h.proof(), b -> LightNode.profile(last, b).isPresent(), "proof");
    }

    private static void assertEveryFlipFails(byte[] bytes, Predicate<byte[]> good, String what) {
        assertTrue(good.test(bytes), what);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            int flipped = bit;
            assertFalse(good.test(bytes), () -> "bit " + flipped + " of " + what);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void missingAndForeignBlocksAreNoticed() {
        Handed h = handed(Method.METHOD_1, 1);
        Handed other = handed(Method.METHOD_1, 2);
        List<byte[]> b = h.blocks();
        List.of(
                        List.of(b.get(0), b.get(2)),
                        List.of(b.get(0), b.get(2), b.get(1)),
                        List.of(b.get(0), b.get(1), b.get(1)),
                        List.of(b.get(1), b.get(2)),
                        List.of(b.get(0), other.blocks().get(1)),
                        other.blocks())
                .forEach(wrong -> assertFalse(h.to().chain(wrong).isPresent()));
        assertFalse(LightBlock.of(b.get(0)).follows(LightBlock.of(b.get(0))), "the genesis block follows nothing");
    }

    /** The points of orders 1 and 8: with one of them as key and another one as signature, no secret would be needed. */
    private static final List<String> SMALL_ORDER = List.of(
            "01" + "00".repeat(31),
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");

    @Test
    void keysThatSignEverythingSealNothing() {
        for (byte[] bytes : handed(Method.METHOD_2, 1).blocks()) {
            for (String key : SMALL_ORDER) {
                for (String point : SMALL_ORDER) {
                    PublicKey bad = PublicKey.of(HexFormat.of().parseHex(key));
                    byte[] signature = Arrays.copyOf(HexFormat.of().parseHex(point), 64);
                    System.arraycopy(signature, 0, bytes, LightBlock.LENGTH - 64, 64);
                    assertFalse(LightBlock.of(bytes).isSealedBy(bad));
                }
            }
        }
    }

    @Test
    void theBytesAreStrict() {
        byte[] bytes = handed(Method.METHOD_2, 1).blocks().get(1);
        assertEquals(LightBlock.LENGTH, bytes.length);
        LightBlock block = LightBlock.of(bytes);
        assertArrayEquals(bytes, block.bytes());
        assertEquals(block, LightBlock.of(bytes.clone()));
        for (int at : new int[] {LightBlock.LENGTH - 65, LightBlock.LENGTH - 1}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertNotEquals(block, LightBlock.of(changed));
        }
        for (int length : new int[] {0, 271, 351, 353}) {
            byte[] cut = Arrays.copyOf(bytes, length);
            var e = assertThrows(IllegalArgumentException.class, () -> LightBlock.of(cut));
            assertTrue(e.getMessage().startsWith("not a light block: "), e.getMessage());
            assertThrows(IllegalArgumentException.class, () -> LightBlock.ofBlock(cut));
        }
    }
}
