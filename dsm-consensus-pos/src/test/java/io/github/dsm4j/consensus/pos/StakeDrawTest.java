package io.github.dsm4j.consensus.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.TieBreak;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakeDrawTest {
    private static final int ROUNDS = 20_000;
    /** What a chi-square statistic of four, five or nine degrees of freedom exceeds once in a thousand times. */
    private static final double CHI2_4 = 18.47;

    private static final double CHI2_5 = 20.52;
    private static final double CHI2_9 = 27.88;

    private final Hash genesis = Hash.sha256(new byte[] {5});

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void forgersAreDrawnInProportionToTheirStakes(int seed) {
        double[] stakes = {1000, 2000, 3000, 4000, 13_500};
        int[] forged = new int[stakes.length];
        for (int height = 1; height <= ROUNDS; height++) {
            forged[index(draw(seed, height, stakes).get(0))]++;
        }
        assertTrue(chiSquare(forged, stakes) < CHI2_4, () -> "statistic " + chiSquare(forged, stakes));
        assertTrue(chiSquare(forged, 1, 1, 1, 1, 1) > 1000, "the statistic tells proportional from equal chances");
    }

    @Test
    void theNextRankIsDrawnFromThoseWhoRemain() {
        int[] orders = new int[6];
        for (int height = 1; height <= ROUNDS; height++) {
            List<NodeId> drawn = draw(4, height, 1, 2, 3);
            int first = index(drawn.get(0));
            int second = index(drawn.get(1));
            orders[2 * first + (second > first ? second - 1 : second)]++;
        }
        // P(i, j) = s_i / 6 * s_j / (6 - s_i), in the order 12, 13, 21, 23, 31, 32.
        double[] expected = {2 / 30.0, 3 / 30.0, 2 / 24.0, 6 / 24.0, 3 / 18.0, 6 / 18.0};
        assertTrue(chiSquare(orders, expected) < CHI2_5, () -> "statistic " + chiSquare(orders, expected));
    }

    @Test
    void withoutAnyStakeAllHaveTheSameChance() {
        int[] forged = new int[10];
        for (int height = 1; height <= ROUNDS; height++) {
            List<NodeId> drawn = draw(6, height, new double[10]);
            assertEquals(10, drawn.size());
            forged[index(drawn.get(0))]++;
        }
        double[] equal = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertTrue(chiSquare(forged, equal) < CHI2_9, () -> "statistic " + chiSquare(forged, equal));
    }

    @Test
    void whoHasNoStakeIsNotDrawn() {
        for (int height = 1; height <= 200; height++) {
            assertEquals(
                    Set.of(NodeId.of(1), NodeId.of(3)), new HashSet<>(draw(7, height, 5, 0, 1, 0)), "height " + height);
        }
    }

    @Test
    void theTicketsAreTheDocumentedHashes() throws NoSuchAlgorithmException {
        Map<NodeId, Double> stakes = Map.of(NodeId.of(-1), 300.0, NodeId.of(1), 200.0, NodeId.of(2), 500.0);
        for (long height = 1; height <= 50; height++) {
            List<Long> left = new ArrayList<>(List.of(1L, 2L, -1L)); // unsigned: -1 is the highest id
            List<Long> expected = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                long winner = owner(hash(height, 3, number), left);
                expected.add(winner);
                left.remove(winner);
            }
            FakeRound round = new FakeRound(genesis, height, 3, TieBreak.SEEDED, stakes);
            assertEquals(expected.stream().map(NodeId::of).toList(), new StakeDraw(round).ranking());
        }
    }

    private BigInteger hash(long height, int view, int number) throws NoSuchAlgorithmException {
        byte[] seed = ByteBuffer.allocate(48)
                .put(genesis.bytes())
                .putLong(height)
                .putInt(view)
                .putInt(number)
                .array();
        return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(seed));
    }

    /** Every ticket is written out here, with its owner's name on it. */
    private static long owner(BigInteger hash, List<Long> left) {
        List<Long> tickets = new ArrayList<>();
        Map<Long, Integer> stakes = Map.of(1L, 200, 2L, 500, -1L, 300);
        left.forEach(node -> tickets.addAll(Collections.nCopies(stakes.get(node), node)));
        return tickets.get(hash.mod(BigInteger.valueOf(tickets.size())).intValueExact());
    }

    @Test
    void everyViewIsAnotherDraw() {
        Map<NodeId, Double> stakes = FakeRound.of(genesis, 1, new double[25]).values();
        Set<List<NodeId>> rankings = new HashSet<>();
        for (int view = 0; view < 20; view++) {
            rankings.add(new StakeDraw(new FakeRound(genesis, 1, view, TieBreak.SEEDED, stakes)).ranking());
        }
        assertEquals(20, rankings.size());
    }

    @Test
    void everyNetworkHasItsOwnDraws() {
        assertNotEquals(draw(1, 1, new double[25]), draw(2, 1, new double[25]));
    }

    private static List<NodeId> draw(int seed, long height, double... stakes) {
        return new StakeDraw(FakeRound.of(Hash.sha256(new byte[] {(byte) seed}), height, stakes)).ranking();
    }

    private static int index(NodeId node) {
        return (int) node.value() - 1;
    }

    private static double chiSquare(int[] observed, double... weights) {
        double observations = 0;
        double total = 0;
        for (int i = 0; i < observed.length; i++) {
            observations += observed[i];
            total += weights[i];
        }
        double statistic = 0;
        for (int i = 0; i < observed.length; i++) {
            double expected = observations * weights[i] / total;
            statistic += (observed[i] - expected) * (observed[i] - expected) / expected;
        }
        return statistic;
    }
}
