package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NetworkMismatchException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.steering.Improvement;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import io.github.dsm4j.core.network.InProcessConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stages 0 to 3 over the network: what users see of them. */
class NetworkTest {
    private static PeriodResult plan(Neighbourhood n, int houses, int day) {
        return n.plan(Samples.day(day), Samples.baseloads(houses, 8, day));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyNodeHasTheSameChain(Method method) {
        try (Neighbourhood n = Samples.houses(4).method(method).consensus("pow").build()) {
            for (int day = 0; day < 3; day++) {
                PeriodResult result = plan(n, 4, day);
                assertEquals(day + 1, result.block().height());
            }
            for (int id = 1; id <= 4; id++) {
                assertEquals(4, n.chain(NodeId.of(id)).size());
                assertEquals(n.tip(), n.chain(NodeId.of(id)).block(3).hash());
            }
            assertEquals(n.chain().block(1).hash(), n.chain().block(2).header().previous());
            assertEquals(n.chain().genesis(), n.chain().block(0).hash());
            assertEquals(4, n.chain().block(0).registrations().size());
        }
    }

    private static Hash tipAfterTwoDays(NeighbourhoodBuilder builder) {
        try (Neighbourhood n = builder.build()) {
            plan(n, 5, 0);
            plan(n, 5, 1);
            return n.tip();
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theSameSeedGivesTheSameBlocks(Method method) {
        Hash first = tipAfterTwoDays(Samples.houses(5).method(method).consensus("pow"));
        assertEquals(first, tipAfterTwoDays(Samples.houses(5).method(method).consensus("pow")));
        assertEquals(
                first,
                tipAfterTwoDays(
                        Samples.houses(5).method(method).consensus("pow").threads(1)));
        assertEquals(
                first,
                tipAfterTwoDays(
                        Samples.houses(5).method(method).consensus("pow").verifyEach(true)));
        assertNotEquals(
                first,
                tipAfterTwoDays(
                        Samples.houses(5).method(method).consensus("pow").seed(2)));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theOrderOfArrivalDoesNotMatterWhereAllAreWaitedFor(Method method) {
        Set<Object> seen = new HashSet<>();
        for (int jitter = 0; jitter < 40; jitter += 8) {
            InProcessConfig network = new InProcessConfig(Duration.ofMillis(20), Duration.ofMillis(jitter), 0);
            NeighbourhoodBuilder builder =
                    Samples.houses(5).method(method).consensus("pos").transport("in-process", network);
            try (Neighbourhood n = builder.build()) {
                PeriodResult result = plan(n, 5, 0);
                seen.add(result.block().hash());
            }
        }
        assertEquals(1, seen.size());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void lostMessagesAreRepeatedAndChangeNothing(Method method) {
        InProcessConfig bad = new InProcessConfig(Duration.ofMillis(20), Duration.ofMillis(15), 0.2);
        for (long seed = 1; seed <= 5; seed++) {
            PeriodResult clean;
            try (Neighbourhood n =
                    Samples.houses(4).method(method).consensus("pos").seed(seed).build()) {
                clean = plan(n, 4, 0);
            }
            NeighbourhoodBuilder lossy = Samples.houses(4)
                    .method(method)
                    .consensus("pos")
                    .seed(seed)
                    .deadline(Duration.ofHours(1))
                    .transport("in-process", bad);
            try (Neighbourhood n = lossy.build()) {
                assertEquals(clean.outcome(), plan(n, 4, 0).outcome());
                plan(n, 4, 1);
            }
        }
    }

    @Test
    void aLateHouseDownloadsVerifiesAndTakesPartFromTheNextPeriod() {
        try (Neighbourhood n = Samples.houses(3).consensus("pos").build()) {
            plan(n, 3, 0);
            plan(n, 3, 1);
            n.join(House.of(4, Samples.battery(9_000)));
            assertEquals(3, n.chain(NodeId.of(4)).size());
            PeriodResult third = plan(n, 4, 2);
            assertTrue(third.localProfiles().containsKey(NodeId.of(4)));
            assertEquals(
                    List.of(NodeId.of(4)),
                    third.block().registrations().stream().map(r -> r.node()).toList());
            assertEquals(n.tip(), n.chain(NodeId.of(4)).block(3).hash());
            assertEquals(3, n.state().accounts().get(NodeId.of(4)).recordedAt());
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theOthersGoOnWithoutASilentNodeAndItComesBack(Method method) {
        try (Neighbourhood n = Samples.houses(4).method(method).consensus("pow").build()) {
            plan(n, 4, 0);
            n.disconnect(NodeId.of(2));
            PeriodResult without = plan(n, 4, 1);
            assertEquals(
                    Set.of(NodeId.of(1), NodeId.of(3), NodeId.of(4)),
                    without.localProfiles().keySet());
            n.reconnect(NodeId.of(2));
            assertEquals(n.tip(), n.chain(NodeId.of(2)).block(2).hash());
            assertEquals(4, plan(n, 4, 2).localProfiles().size());
        }
    }

    @Test
    void aNetworkGoesOnFromItsFileAfterARestart(@TempDir Path folder) {
        NeighbourhoodBuilder builder = Samples.houses(3)
                .consensus("pow")
                .networkLedger(
                        "file", new FileLedgerConfig(folder.resolve("network").toString()))
                .localLedgers(
                        "file", new FileLedgerConfig(folder.resolve("local").toString()));
        Hash before;
        try (Neighbourhood n = builder.build()) {
            plan(n, 3, 0);
            before = n.tip();
        }
        try (Neighbourhood n = builder.build()) {
            assertEquals(before, n.tip());
            assertEquals(before, plan(n, 3, 1).block().header().previous());
        }
        NeighbourhoodBuilder other = builder.seed(99);
        NetworkMismatchException e = assertThrows(NetworkMismatchException.class, other::build);
        assertTrue(e.getMessage().startsWith("the ledger holds the chain of contract "), e.getMessage());
    }

    @Test
    void nodesWithoutALocalLedgerDownloadItAfterARestart(@TempDir Path folder) {
        NeighbourhoodBuilder builder =
                Samples.houses(3).consensus("pow").networkLedger("file", new FileLedgerConfig(folder.toString()));
        try (Neighbourhood n = builder.build()) {
            plan(n, 3, 0);
        }
        try (Neighbourhood n = builder.build()) {
            assertEquals(n.tip(), n.chain(NodeId.of(1)).block(1).hash());
        }
    }

    @Test
    void nothingIsRejectedAmongHonestNodesButLateClaims() {
        try (Neighbourhood n = Samples.houses(4).consensus("pow").build()) {
            plan(n, 4, 0);
            Arrays.stream(Rejected.Code.values())
                    .filter(code -> code != Rejected.Code.LATE)
                    .forEach(code -> assertEquals(0, n.rejections(code), code.name()));
        }
    }

    @Test
    void messagesOfMethod2AreTwoForEachNodeAndPhase() {
        try (Neighbourhood n = Samples.houses(4).consensus("pos").build()) {
            PeriodResult result = plan(n, 4, 0);
            int bids = result.outcome().iterations();
            int deltas = result.outcome().commits().size();
            // open: 4 down; start, bids, final: 4 up and 4 down each; deltas: 1 up and 4 down
            assertEquals(
                    4 + 8 * (1 + bids + 1) + 5L * deltas, result.stages().get(1).messages());
            assertEquals(4, result.stages().get(2).messages());
            assertEquals(4, result.stages().get(3).messages());
        }
    }

    @Test
    void blocksAreWonInProportionToComputingPower() {
        Map<NodeId, Long> wins = new TreeMap<>();
        int rounds = 400;
        NeighbourhoodBuilder builder = Samples.houses(3)
                .consensus("pow", PowConfig.ofBits(250))
                .eachHouse(h -> h.withComputingPower(h.id().value() == 3 ? 2 : 1));
        try (Neighbourhood n = builder.build()) {
            for (int i = 0; i < rounds; i++) {
                PeriodResult result = n.plan(Samples.hours(i, 1), Samples.baseloads(3, 1, i));
                wins.merge(result.winner(), 1L, Long::sum);
            }
        }
        double chiSquare = 0;
        for (int id = 1; id <= 3; id++) {
            double expected = rounds * (id == 3 ? 0.5 : 0.25);
            double off = wins.getOrDefault(NodeId.of(id), 0L) - expected;
            chiSquare += off * off / expected;
        }
        assertTrue(chiSquare < 13.8, "p < 0.001 with 2 degrees of freedom: " + wins);
    }

    /** The bytes are the same on every JVM; a change of them is a change of the wire format. */
    @Test
    void theBytesAreThoseOfEveryOtherJvm() {
        assertEquals(
                "0142ffc30ac06e7d92ee7c537577ef4cf8e76e7ea5d0bfcf64dc50748b11f2c0",
                tipAfterTwoDays(Samples.houses(5).method(Method.METHOD_1).consensus("pow"))
                        .hex());
        assertEquals(
                "37ef69f637cb3727ceaf118c18fa62dd3302acffd547dff761f629a9e39d0d06",
                tipAfterTwoDays(Samples.houses(5).method(Method.METHOD_2).consensus("pos"))
                        .hex());
    }

    @Test
    void stakesAndWinsAreAFoldOverTheBlocks() {
        try (Neighbourhood n = Samples.houses(3).consensus("pos").build()) {
            double earned = 0;
            NodeId winner = NodeId.of(0);
            for (int day = 0; day < 4; day++) {
                PeriodResult result = plan(n, 3, day);
                winner = result.winner();
                earned += result.block().rewards().values().stream()
                        .mapToDouble(r -> r)
                        .sum();
                double best = result.outcome().improvements().values().stream()
                        .mapToDouble(Improvement::watts)
                        .max()
                        .orElseThrow();
                assertEquals(best, result.outcome().improvements().get(winner).watts());
            }
            ChainState state = n.state();
            assertEquals(
                    4,
                    state.accounts().values().stream().mapToLong(Account::wins).sum());
            assertEquals(
                    earned,
                    state.accounts().values().stream()
                            .mapToDouble(Account::earned)
                            .sum(),
                    1e-9);
            assertEquals(
                    1_500, state.accounts().get(NodeId.of(1)).registration().stakeWh());
            assertEquals(state, n.chain(winner).fold(ChainState.FOLD));
        }
    }
}
