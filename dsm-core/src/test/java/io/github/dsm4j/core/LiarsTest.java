package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerProvider;
import io.github.dsm4j.core.network.InProcessConfig;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What liars among the nodes, on the line and in the manager's place can do in stage 1: nothing but stop what they spoil. */
class LiarsTest {
    private static final int HOUSES = 4;
    private static final NodeId FIRST = NodeId.of(1);
    private static final NodeId SECOND = NodeId.of(2);

    /** Devices that are idle at the start, so that there is much to bid for. */
    private static NeighbourhoodBuilder houses() {
        return Samples.houses(HOUSES).initial(Initial.IDLE).consensus("pos");
    }

    private static PeriodResult plan(Neighbourhood n, int day) {
        return n.plan(Samples.day(day), Samples.baseloads(HOUSES, 8, day));
    }

    private static PeriodResult honest() {
        try (Neighbourhood n = houses().build()) {
            return plan(n, 0);
        }
    }

    /** Plans a day over a line that changes a node's messages of one kind, and checks the cause and the chain. */
    private static PeriodResult lied(Kind kind, Set<NodeId> liars, UnaryOperator<byte[]> lie, Rejected.Code cause) {
        RecordingProvider line = new RecordingProvider(
                (from, message) -> Forgery.envelope(message).kind() == kind && liars.contains(from)
                        ? Forgery.payload(message, lie)
                        : message);
        try (Neighbourhood n = line.in(houses()).build()) {
            PeriodResult result = plan(n, 0);
            assertTrue(n.rejections(cause) > 0);
            verify(n, Plugins.discover());
            return result;
        }
    }

    private static void verify(Neighbourhood n, Plugins plugins) {
        try (Ledger ledger = new MemoryLedgerProvider().open(new MemoryLedgerConfig(), NodeId.of(0))) {
            for (long height = 0; height < n.chain().size(); height++) {
                ledger.append(((Chain) n.chain()).bytes(height));
            }
            StoredChain stored = StoredChain.verify(ledger, plugins, block -> {});
            assertEquals(n.tip(), stored.chain().block(n.chain().size() - 1).hash());
        }
    }

    @Test
    void aBidThatIsNotKeptIsPassedOverForTheNextBest() {
        RecordingProvider line = new RecordingProvider();
        Plugins plugins =
                Plugins.discover(PluginSource.installed().and(PluginSource.of(line, new BoastingSteering(SECOND))));
        NeighbourhoodBuilder builder = houses().plugins(plugins)
                .transport(line.name(), InProcessConfig.DEFAULT)
                .algorithm("boasting");
        try (Neighbourhood n = builder.build()) {
            for (int day = 0; day < 3; day++) {
                line.messages.clear();
                PeriodResult result = plan(n, day);
                TreeMap<NodeId, BigInteger> bids = firstBids(line);
                assertEquals(best(bids), bids.remove(SECOND));
                assertEquals(
                        best(bids), bids.get(result.outcome().commits().get(0).node()));
                assertTrue(result.outcome().commits().stream()
                        .noneMatch(c -> c.node().equals(SECOND)));
                assertEquals(
                        result.outcome().starting().get(SECOND),
                        result.localProfiles().get(SECOND));
                assertTrue(n.rejections(Rejected.Code.FALSE_CLAIM) > day);
            }
            verify(n, plugins);
        }
    }

    private static TreeMap<NodeId, BigInteger> firstBids(RecordingProvider line) {
        byte[] bundle = line.messages.stream()
                .map(RecordingProvider.Sent::message)
                .filter(m -> Forgery.isBundle(Kind.BID, m))
                .findFirst()
                .orElseThrow();
        TreeMap<NodeId, BigInteger> bids = new TreeMap<>();
        Forgery.bundle(Forgery.envelope(bundle).payload())
                .entries()
                .forEach((node, bid) -> bids.put(node, new BigInteger(bid)));
        return bids;
    }

    private static BigInteger best(Map<NodeId, BigInteger> bids) {
        return Collections.max(bids.values());
    }

    @Test
    void aChangedDeltaIsAFalseClaimOfWhoeverSendsIt() {
        NodeId winner = honest().outcome().commits().get(0).node();
        PeriodResult result = lied(Kind.DELTA, Set.of(winner), Forgery::turned, Rejected.Code.FALSE_CLAIM);
        assertFalse(result.outcome().commits().isEmpty());
        assertTrue(result.outcome().commits().stream().noneMatch(c -> c.node().equals(winner)));
    }

    @Test
    void aFinalProfileThatIsNotStartPlusDeltasHasDiverged() {
        PeriodResult result = lied(Kind.FINAL, Set.of(SECOND), Forgery::turned, Rejected.Code.DIVERGED);
        assertEquals(honest().outcome(), result.outcome());
    }

    @Test
    void aProfileOfAnotherLengthLeavesTheOthersAmongThemselves() {
        byte[] shorter = new ByteWriter().profile(PowerProfile.zero(7)).bytes();
        PeriodResult result = lied(Kind.START, Set.of(SECOND), start -> shorter, Rejected.Code.BAD_PROFILE);
        Set<NodeId> others = new HashSet<>(honest().localProfiles().keySet());
        others.remove(SECOND);
        assertEquals(others, result.localProfiles().keySet());
    }

    /** A power that is admissible by itself, but too much for the sum of all. */
    @Test
    void aProfileThatNoSumCanHoldLeavesTheOthersAmongThemselves() {
        byte[] most = new ByteWriter()
                .profile(PowerProfile.zero(8).map(mw -> PowerProfile.MAX_MILLIWATTS))
                .bytes();
        PeriodResult result = lied(Kind.START, Set.of(SECOND), start -> most, Rejected.Code.BAD_PROFILE);
        assertFalse(result.localProfiles().containsKey(SECOND));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"START", "BID", "FINAL"})
    void aNodeThatTheManagerMisquotesStops(Kind kind) {
        assertStops(
                new RecordingProvider((from, message) ->
                        Forgery.isBundle(kind, message) ? Forgery.entry(message, FIRST, Forgery::turned) : message),
                "node 1 does not go on: EQUIVOCATION: the manager misquotes this node in phase ");
    }

    /** A node cannot tell the line from the manager: it must not be bound to a bid that it did not make. */
    @Test
    void aNodeWhoseBidIsRaisedOnTheWayStops() {
        assertStops(
                new RecordingProvider(
                        (from, message) -> Forgery.envelope(message).kind() == Kind.BID && from.equals(SECOND)
                                ? Forgery.payload(message, LiarsTest::raised)
                                : message),
                "node 2 does not go on: EQUIVOCATION: the manager misquotes this node in phase 2");
    }

    private static byte[] raised(byte[] bid) {
        try {
            return new ByteWriter()
                    .int128(new ByteReader(bid).int128().shiftLeft(8))
                    .bytes();
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aSealThatTheManagerChangesIsNotAccepted() {
        assertStops(
                new RecordingProvider((from, message) -> {
                    byte[] changed = message;
                    for (long id = 1; id <= HOUSES && Forgery.isBundle(Kind.CLAIM, message); id++) {
                        changed = Forgery.entry(changed, NodeId.of(id), Forgery::turned);
                    }
                    return changed;
                }),
                " does not go on: ");
    }

    private static void assertStops(RecordingProvider line, String reason) {
        try (Neighbourhood n = line.in(houses()).build()) {
            PlanningException e = assertThrows(PlanningException.class, () -> plan(n, 0));
            assertTrue(e.getMessage().contains(reason), e.getMessage());
        }
    }
}
