package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** One node where all is planned in one place: its state, and what it last offered in it. Confined to one thread. */
final class Participant {
    private final NodeId node;
    private LocalPlan state;
    private @Nullable Signal asked;
    private @Nullable LocalPlan candidate;

    /** What the last candidate proves of the present state. */
    private @Nullable ToDoubleFunction<Signal> leastDistance;

    private double highestBid;
    private long planned = 1;

    /** A node in its starting state. */
    Participant(NodeId node, LocalPlan start) {
        this.node = node;
        this.state = start;
    }

    NodeId node() {
        return node;
    }

    LocalPlan state() {
        return state;
    }

    /** How many times it planned. */
    long planned() {
        return planned;
    }

    /** Finds out the most that it may bid, without a plan; infinite if nothing is known. */
    void boundBid(Coordination coordination) {
        highestBid = leastDistance == null
                ? Double.POSITIVE_INFINITY
                : coordination.highestBid(node, leastDistance.applyAsDouble(coordination.signal(node)));
    }

    double highestBid() {
        return highestBid;
    }

    /** Is asked. */
    void ask(Coordination coordination) {
        asked = coordination.signal(node);
    }

    /** Plans what it was asked. May be called by any one thread, since nothing else changes. */
    void offer() {
        planned++;
        candidate = state.candidate(Objects.requireNonNull(asked));
    }

    /** What it bids with its offer. */
    BigInteger bid(Coordination coordination) {
        LocalPlan offer = Objects.requireNonNull(candidate);
        leastDistance = state.leastDistance(Objects.requireNonNull(asked), offer);
        return coordination.bid(node, offer.changeFrom(state));
    }

    /** Moves to what it offered. */
    PowerProfile commit() {
        LocalPlan next = Objects.requireNonNull(candidate);
        PowerProfile delta = next.changeFrom(state);
        state = next;
        asked = null;
        candidate = null;
        leastDistance = null;
        return delta;
    }
}
