package io.github.dsm4j.core.internal.period;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Commit;
import io.github.dsm4j.api.steering.Contest;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import io.github.dsm4j.core.internal.chain.RejectedException;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.Kind;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A replica of the coordination that is driven by public messages: bids, then the deltas of the winners. A winner that stays
 * silent or whose delta is not worth its bid is passed over, and the next best is asked: the difference profile is the same,
 * so the bids stay valid.
 */
final class PublicSteering {
    private final SteeringRules steering;
    private final PowerProfile desired;
    private final SortedMap<NodeId, PowerProfile> starting;
    private final Map<NodeId, PowerProfile> moved = new HashMap<>();
    private final Coordination coordination;
    private final List<Commit> commits = new ArrayList<>();
    private final SortedMap<NodeId, PowerProfile> deltas = new TreeMap<>();
    private Map<NodeId, BigInteger> bids = Map.of();
    private Iterator<NodeId> waiting = Collections.emptyIterator();
    private List<NodeId> listed = List.of();
    private SortedSet<NodeId> present = Collections.emptySortedSet();
    private SortedSet<NodeId> active;
    private Iteration iteration;
    private int number;
    private Optional<Asked> asked;

    PublicSteering(
            DsmAlgorithm algorithm,
            Horizon horizon,
            SteeringRules steering,
            SortedMap<NodeId, PowerProfile> starting,
            SortedSet<NodeId> active) {
        this.steering = steering;
        this.starting = starting;
        this.active = active;
        PowerProfile aggregate = PowerProfile.sum(horizon.intervals(), starting.values());
        this.desired = steering.desired().of(aggregate, steering.given());
        this.coordination =
                algorithm.coordination(new PlanningTask(horizon, desired, aggregate, List.copyOf(starting.keySet())));
        this.iteration = coordination.iteration();
        this.asked = ask();
    }

    static byte[] encodeBid(BigInteger bid) {
        return new ByteWriter().int128(bid).bytes();
    }

    static BigInteger decodeBid(byte[] payload) throws MalformedException {
        ByteReader in = new ByteReader(payload);
        BigInteger bid = in.int128();
        in.end();
        return bid;
    }

    /** Only these nodes are asked from now on. */
    void goOnWith(SortedSet<NodeId> remaining) {
        active = remaining;
        listed = List.of();
    }

    /** What the running iteration waits for; empty when the algorithm has ended. */
    Optional<Asked> asked() {
        return asked;
    }

    /** The local profile of a node after the iterations so far. */
    PowerProfile local(NodeId node) {
        PowerProfile now = moved.get(node);
        return now != null ? now : starting.getOrDefault(node, PowerProfile.zero(desired.length()));
    }

    int iteration() {
        return number;
    }

    Signal signal(NodeId node) {
        return coordination.signal(node);
    }

    BigInteger bid(NodeId node, PowerProfile delta) {
        return coordination.bid(node, delta);
    }

    /** A delta must be worth exactly what its node bid. */
    void requireTrue(NodeId node, PowerProfile delta) throws RejectedException {
        if (iteration.minimum().isPresent()) {
            BigInteger worth = bid(node, delta);
            RejectedException.require(
                    worth.equals(bids.get(node)),
                    Rejected.Code.FALSE_CLAIM,
                    () -> "node " + node + " bid " + bids.get(node) + " mW² and delivers " + worth);
        }
    }

    void bids(SortedMap<NodeId, BigInteger> received) {
        bids = received;
        waiting = Contest.ranking(iteration, received, steering.ties().at(number));
        askWinners();
    }

    void deltas(SortedMap<NodeId, PowerProfile> received) {
        deltas.putAll(received);
        askWinners();
    }

    /** Asks as many of the best as may still commit, or ends the iteration. */
    private void askWinners() {
        List<NodeId> next = new ArrayList<>();
        while (deltas.size() + next.size() < iteration.winners() && waiting.hasNext()) {
            NodeId node = waiting.next();
            if (active.contains(node)) {
                next.add(node);
            }
        }
        if (next.isEmpty()) {
            endIteration();
        } else {
            asked = Optional.of(Asked.of(Kind.DELTA, next));
        }
    }

    private void endIteration() {
        deltas.forEach((node, delta) -> {
            commits.add(new Commit(number, node, delta));
            moved.put(node, local(node).plus(delta));
        });
        coordination.apply(new TreeMap<>(deltas));
        deltas.clear();
        waiting = Collections.emptyIterator();
        number++;
        iteration = coordination.iteration();
        asked = ask();
    }

    /** Iterations of nodes that no longer answer, such as their turns in a sweep, pass without a phase. */
    private Optional<Asked> ask() {
        while (!iteration.isEnd() && present().isEmpty()) {
            coordination.apply(new TreeMap<>());
            number++;
            iteration = coordination.iteration();
        }
        if (iteration.isEnd()) {
            return Optional.empty();
        }
        Kind kind = iteration.minimum().isPresent() ? Kind.BID : Kind.DELTA;
        return Optional.of(new Asked(kind, present()));
    }

    /** Those of the iteration who still answer: nearly always the same as before, so their set is kept. */
    private SortedSet<NodeId> present() {
        if (!listed.equals(iteration.asked())) {
            listed = iteration.asked();
            present = listed.stream()
                    .filter(node -> active.contains(node))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
        return present;
    }

    SteeringOutcome outcome() {
        return new SteeringOutcome(desired, starting, commits, number);
    }
}
