package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;

/** Decides a contest. The one place where bids are compared, for every way to run an algorithm. */
public final class Contest {
    private record Bid(NodeId node, BigInteger value) {}

    private Contest() {}

    /**
     * The bidders that may commit, best first: the first {@code iteration.winners()} of them win. Only those that are taken are
     * put in order, since most contests have one winner.
     *
     * @param iteration the contest
     * @param bids the bids of the nodes that made one
     * @param ties the order of nodes with equal bids
     * @return the nodes with at least the minimum bid; nothing can be removed
     */
    public static Iterator<NodeId> ranking(Iteration iteration, Map<NodeId, BigInteger> bids, Comparator<NodeId> ties) {
        BigInteger minimum = iteration.minimum().orElseThrow();
        Queue<Bid> queue =
                new PriorityQueue<>(Comparator.comparing(Bid::value).reversed().thenComparing(Bid::node, ties));
        bids.forEach((node, bid) -> {
            if (bid.compareTo(minimum) >= 0) {
                queue.add(new Bid(node, bid));
            }
        });
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !queue.isEmpty();
            }

            @Override
            public NodeId next() {
                Bid best = queue.poll();
                if (best == null) {
                    throw new NoSuchElementException("no bidder is left");
                }
                return best.node();
            }
        };
    }
}
