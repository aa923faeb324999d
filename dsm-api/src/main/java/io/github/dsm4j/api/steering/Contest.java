package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Decides a contest. The one place where bids are compared, for every way to run an algorithm. */
public final class Contest {
    private Contest() {}

    /**
     * The bidders that may commit, best first.
     *
     * @param iteration the contest
     * @param bids the bids of the nodes that made one
     * @param ties the order of nodes with equal bids
     * @return the nodes with at least the minimum bid; the first {@code iteration.winners()} of them win
     */
    public static List<NodeId> ranking(Iteration iteration, Map<NodeId, BigInteger> bids, Comparator<NodeId> ties) {
        BigInteger minimum = iteration.minimum().orElseThrow();
        Comparator<Map.Entry<NodeId, BigInteger>> best = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return bids.entrySet().stream()
                .filter(e -> e.getValue().compareTo(minimum) >= 0)
                .sorted(best.thenComparing(Map.Entry::getKey, ties))
                .map(Map.Entry::getKey)
                .toList();
    }
}
