package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The bids of one contest where all is planned in one place. Only those are made that may win: the last candidate that a node offered
 * in its present state may prove that it cannot bid enough now (M. Minoux's lazy greedy algorithm, 1978). The winners are the same.
 * Confined to one thread.
 */
final class Offers {
    private static final Comparator<Participant> BEST_FIRST =
            Comparator.comparingDouble(Participant::highestBid).reversed();

    private final Coordination coordination;
    private final Iteration iteration;
    private final Workers workers;
    private final Map<NodeId, BigInteger> bids = new HashMap<>();

    /** As many of the best bids as may win; the worst one first. */
    private final Queue<BigInteger> best = new PriorityQueue<>();

    Offers(Coordination coordination, Iteration iteration, Workers workers) {
        this.coordination = coordination;
        this.iteration = iteration;
        this.workers = workers;
    }

    /** Bids of all that may be among the winners. */
    Map<NodeId, BigInteger> bids(List<Participant> asked) {
        asked.forEach(participant -> participant.boundBid(coordination));
        ask(asked.stream()
                .filter(p -> p.highestBid() == Double.POSITIVE_INFINITY)
                .toList());
        asked.stream()
                .filter(p -> !bids.containsKey(p.node()))
                .max(Comparator.comparingDouble(Participant::highestBid))
                .ifPresent(this::askIfHopeful);
        asked.stream()
                .filter(p -> p.highestBid() >= least() && !bids.containsKey(p.node()))
                .sorted(BEST_FIRST)
                .toList()
                .forEach(this::askIfHopeful);
        return bids;
    }

    private void askIfHopeful(Participant participant) {
        if (participant.highestBid() >= least()) {
            ask(List.of(participant));
        }
    }

    private void ask(List<Participant> participants) {
        participants.forEach(p -> p.ask(coordination));
        workers.each(participants, Participant::offer);
        for (Participant participant : participants) {
            BigInteger bid = participant.bid(coordination);
            bids.put(participant.node(), bid);
            best.add(bid);
            if (best.size() > iteration.winners()) {
                best.poll();
            }
        }
    }

    /** What a bid must reach to win, as far as it is known; equal bids may win. */
    private double least() {
        BigInteger minimum = iteration.minimum().orElseThrow();
        BigInteger worst = best.peek();
        return (worst != null && best.size() == iteration.winners() ? worst.max(minimum) : minimum).doubleValue();
    }
}
