package io.github.dsm4j.api.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ContestTest {
    private static final NodeId A = NodeId.of(1);
    private static final NodeId B = NodeId.of(2);
    private static final NodeId C = NodeId.of(3);

    private static List<NodeId> ranked(Iteration contest, Map<NodeId, BigInteger> bids, Comparator<NodeId> ties) {
        List<NodeId> ranked = new ArrayList<>();
        Iterator<NodeId> ranking = Contest.ranking(contest, bids, ties);
        ranking.forEachRemaining(ranked::add);
        assertThrows(NoSuchElementException.class, ranking::next);
        return ranked;
    }

    @Test
    void manyBiddersComeInTheOrderOfTheirBids() {
        SplittableRandom random = new SplittableRandom(1);
        Map<NodeId, BigInteger> bids = new HashMap<>();
        for (int id = 1; id <= 200; id++) {
            bids.put(NodeId.of(id), BigInteger.valueOf(random.nextInt(50)));
        }
        Iteration contest = Iteration.contest(List.copyOf(bids.keySet()), 1, BigInteger.TWO);
        List<NodeId> expected = bids.keySet().stream()
                .filter(node -> bids.get(node).intValue() >= 2)
                .sorted(Comparator.comparing((NodeId node) -> bids.get(node))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        assertEquals(expected, ranked(contest, bids, Comparator.naturalOrder()));
    }

    @Test
    void theHighestBidWinsAndLowOnesDoNotCount() {
        Iteration contest = Iteration.contest(List.of(A, B, C), 1, BigInteger.TEN);
        Map<NodeId, BigInteger> bids = Map.of(A, BigInteger.TEN, B, BigInteger.valueOf(9), C, BigInteger.valueOf(11));
        assertEquals(List.of(C, A), ranked(contest, bids, Comparator.naturalOrder()));
    }

    @Test
    void tiesFollowTheOrderOfTheContract() {
        Iteration contest = Iteration.contest(List.of(A, B), 1, BigInteger.ONE);
        Map<NodeId, BigInteger> bids = Map.of(A, BigInteger.TWO, B, BigInteger.TWO);
        assertEquals(List.of(A, B), ranked(contest, bids, TieOrder.lowestId().at(0)));
        assertEquals(List.of(B, A), ranked(contest, bids, Comparator.reverseOrder()));
    }

    @Test
    void seededTiesFavourNobody() {
        List<NodeId> nodes = LongStream.rangeClosed(1, 10).mapToObj(NodeId::of).toList();
        Set<NodeId> winners = new HashSet<>();
        for (int iteration = 0; iteration < 200; iteration++) {
            winners.add(nodes.stream()
                    .min(TieOrder.seeded(Hash.ZERO, 1).at(iteration))
                    .orElseThrow());
        }
        assertEquals(10, winners.size());
    }

    @Test
    void seededTiesDependOnSeedHeightAndIterationOnly() {
        List<NodeId> nodes = LongStream.rangeClosed(1, 20).mapToObj(NodeId::of).toList();
        List<NodeId> order =
                nodes.stream().sorted(TieOrder.seeded(Hash.ZERO, 1).at(0)).toList();
        assertEquals(
                order,
                nodes.stream().sorted(TieOrder.seeded(Hash.ZERO, 1).at(0)).toList());
        assertNotEquals(
                order,
                nodes.stream().sorted(TieOrder.seeded(Hash.ZERO, 2).at(0)).toList());
        assertNotEquals(
                order,
                nodes.stream().sorted(TieOrder.seeded(Hash.ZERO, 1).at(1)).toList());
        Hash other = Hash.sha256(new byte[] {1});
        assertNotEquals(
                order, nodes.stream().sorted(TieOrder.seeded(other, 1).at(0)).toList());
    }

    @Test
    void nodesAreOrderedAsUnsignedNumbers() {
        assertEquals(
                List.of(A, NodeId.of(-1)),
                List.of(NodeId.of(-1), A).stream().sorted().toList());
        assertEquals("18446744073709551615", NodeId.of(-1).toString());
    }
}
