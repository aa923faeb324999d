package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import io.github.dsm4j.core.network.InProcessConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What method 2 does not say (thesis §5.3.2): everything that goes over the line or into a ledger is taken apart, and
 * searched for what method 1 shares of the same houses on the same days.
 */
class Method2PrivacyTest {
    private static final int DAYS = 4;

    /** All that an observer of a run gets: messages, and the ledgers of manager and nodes. */
    private record Observed(List<byte[]> messages, List<byte[]> blocks) {
        Dissection dissection() throws MalformedException {
            Dissection result = new Dissection();
            for (byte[] message : messages) {
                result.message(message);
            }
            for (byte[] block : blocks) {
                result.block(block);
            }
            return result;
        }

        boolean contains(byte[] needle) {
            return anyContains(messages, needle);
        }

        boolean anyBlockContains(byte[] needle) {
            return anyContains(blocks, needle);
        }

        private static boolean anyContains(List<byte[]> all, byte[] needle) {
            return all.stream().anyMatch(bytes -> latin(bytes).contains(latin(needle)));
        }

        private static String latin(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Four days on a network that loses messages, with a house that enters late: every kind of message is needed. */
    private static Observed run(Method method, Initial initial, String consensus) {
        RecordingProvider line = new RecordingProvider();
        NeighbourhoodBuilder builder = line.in(Samples.houses(3))
                .transport(line.name(), new InProcessConfig(Duration.ofMillis(20), Duration.ofMillis(9), 0.2))
                .deadline(Duration.ofHours(1))
                .method(method)
                .initial(initial)
                .consensus(consensus);
        List<byte[]> blocks = new ArrayList<>();
        try (Neighbourhood n = builder.build()) {
            for (int day = 0; day < DAYS; day++) {
                if (day == 2) {
                    n.join(House.of(4, Samples.battery(3_000)));
                }
                n.plan(Samples.day(day), Samples.baseloads(day < 2 ? 3 : 4, 8, day));
            }
            for (int height = 0; height <= DAYS; height++) {
                blocks.add(((Chain) n.chain()).bytes(height));
                blocks.add(((Chain) n.chain(NodeId.of(4))).bytes(height));
            }
        }
        return new Observed(line.messages.stream().map(s -> s.message()).toList(), blocks);
    }

    /** What the houses of the same run would share by method 1. */
    private static List<Dissection.Data> secrets(Initial initial) throws MalformedException {
        List<Dissection.Data> secrets = run(Method.METHOD_1, initial, "pos").dissection().data;
        Set<Object> baseloads = new HashSet<>();
        secrets.forEach(s -> baseloads.add(s.baseload()));
        Set<Object> expected = new HashSet<>();
        for (int day = 0; day < DAYS; day++) {
            expected.addAll(Samples.baseloads(day < 2 ? 3 : 4, 8, day).values());
        }
        assertEquals(expected, baseloads);
        return secrets;
    }

    private static byte[] baseload(Dissection.Data secret) {
        return new ByteWriter().profile(secret.baseload()).bytes();
    }

    private static byte[] device(Dissection.Data secret) {
        return secret.device().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"IDLE,pow", "IDLE,pos", "FLAT_HOUSE,pow", "FLAT_HOUSE,pos"})
    void everyMessageHasExactlyTheDocumentedFields(Initial initial, String consensus) throws MalformedException {
        Dissection seen = run(Method.METHOD_2, initial, consensus).dissection();
        seen.messages.add(Kind.BEHIND); // whether one is needed, the losses decide
        assertEquals(EnumSet.complementOf(EnumSet.of(Kind.OPEN, Kind.DATA)), seen.messages);
        assertEquals(
                EnumSet.of(Kind.JOIN, Kind.OPEN, Kind.START, Kind.BID, Kind.DELTA, Kind.FINAL, Kind.CLAIM),
                seen.bundled);
        assertEquals(List.of(), seen.data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pow", "pos"})
    void noByteOfMethod2HoldsWhatMethod1Shares(String consensus) throws MalformedException {
        Observed seen = run(Method.METHOD_2, Initial.FLAT_HOUSE, consensus);
        for (Dissection.Data secret : secrets(Initial.FLAT_HOUSE)) {
            for (byte[] needle : List.of(baseload(secret), secret.parameters(), device(secret))) {
                assertFalse(seen.contains(needle), () -> "message, " + secret);
                assertFalse(seen.anyBlockContains(needle), () -> "block, " + secret);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Initial.class)
    void theSameSearchFindsAllOfItInMethod1(Initial initial) throws MalformedException {
        Observed seen = run(Method.METHOD_1, initial, "pos");
        assertTrue(seen.dissection().messages.contains(Kind.DATA));
        for (Dissection.Data secret : secrets(initial)) {
            for (byte[] needle : List.of(baseload(secret), secret.parameters(), device(secret))) {
                assertTrue(seen.contains(needle), () -> "message, " + secret);
                assertTrue(seen.anyBlockContains(needle), () -> "block, " + secret);
            }
        }
    }

    /** The reason for the default: an idle device leaves nothing in the starting profile but the baseload. */
    @Test
    void withIdleDevicesTheStartingProfileIsTheBaseload() throws MalformedException {
        Observed seen = run(Method.METHOD_2, Initial.IDLE, "pos");
        Set<Object> starts = new HashSet<>(seen.dissection().starts);
        for (Dissection.Data secret : secrets(Initial.IDLE)) {
            assertTrue(starts.contains(new Dissection.Start(secret.node(), secret.baseload())));
            assertTrue(seen.anyBlockContains(baseload(secret)));
            assertFalse(seen.contains(secret.parameters()));
            assertFalse(seen.contains(device(secret)));
        }
    }

    /** Whoever wants to keep the capacity to itself must register another stake: the stake is public in any method. */
    @Test
    void theStakeTellsTheCapacityUnlessTheHouseRegistersAnother() {
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .consensus("pos")
                .house(1, Samples.battery(4_321))
                .house(House.of(2, Samples.battery(4_321)).withStakeWh(1));
        try (Neighbourhood n = builder.build()) {
            TreeMap<NodeId, Long> stakes = new TreeMap<>();
            n.chain().block(0).registrations().forEach(r -> stakes.put(r.node(), r.stakeWh()));
            assertEquals(new TreeMap<>(Map.of(NodeId.of(1), 4_321L, NodeId.of(2), 1L)), stakes);
        }
    }
}
