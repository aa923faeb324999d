package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.PowerBounds;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.math.BigInteger;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Keeps the aggregate within limits, by any coordination that steers towards a desired profile: the aggregate nearest to
 * {@code p} within limits is the one nearest to {@code p - λ} for the right multipliers λ of the limits (dual ascent; R. T.
 * Rockafellar, <em>Convex Analysis</em>, 1970, §28). So the neighbourhood is steered, and wherever the aggregate then lies outside,
 * the desired profile moves away by as much, until the limits are kept or the violation no longer shrinks.
 */
final class LimitedCoordination implements Coordination {
    /** Steering aims so many mW inside of the limits where there is room, since it comes near its aim, not to it. */
    private static final long MARGIN = 1_000;

    private static final int MAX_ROUNDS = 200;

    /** A round that leaves more than this share of the violation is one of the last. */
    private static final double SLOW = 0.999;

    private static final int MAX_SLOW_ROUNDS = 5;

    private final PlanningTask task;
    private final PowerBounds limits;
    private final PowerBounds aim;
    private final Function<PlanningTask, Coordination> steering;
    private Coordination round;
    private PowerProfile aggregate;
    private PowerProfile multipliers;
    private double violation = Double.POSITIVE_INFINITY;
    private int rounds;
    private int slowRounds;

    LimitedCoordination(PlanningTask task, PowerBounds limits, Function<PlanningTask, Coordination> steering) {
        this.task = task;
        this.limits = limits;
        this.aim = drawnIn(limits);
        this.steering = steering;
        this.aggregate = task.aggregate();
        this.multipliers = PowerProfile.zero(limits.length());
        this.round = steering.apply(task);
        settle();
    }

    private static PowerBounds drawnIn(PowerBounds limits) {
        PowerProfile room = limits.upper().minus(limits.lower()).map(width -> Math.min(MARGIN, width / 4));
        return new PowerBounds(limits.lower().plus(room), limits.upper().minus(room));
    }

    @Override
    public Iteration iteration() {
        return round.iteration();
    }

    @Override
    public Signal signal(NodeId node) {
        return round.signal(node);
    }

    @Override
    public BigInteger bid(NodeId node, PowerProfile delta) {
        return round.bid(node, delta);
    }

    @Override
    public double highestBid(NodeId node, double distance) {
        return round.highestBid(node, distance);
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        round.apply(deltas);
        for (PowerProfile delta : deltas.values()) {
            aggregate = aggregate.plus(delta);
        }
        settle();
    }

    /** Goes on to the next desired profile as long as steering towards the present one has ended. */
    private void settle() {
        while (round.iteration().isEnd() && moves()) {
            PowerProfile desired = task.desired().minus(multipliers);
            round = steering.apply(new PlanningTask(task.horizon(), desired, aggregate, task.nodes()));
        }
    }

    private boolean moves() {
        double now = aggregate.minus(limits.clamp(aggregate)).norm();
        slowRounds = now > SLOW * violation ? slowRounds + 1 : 0;
        violation = Math.min(violation, now);
        PowerProfile pushed = aggregate.plus(multipliers);
        PowerProfile next = pushed.minus(aim.clamp(pushed));
        // Within the limits the multipliers matter only as far as they could still be smaller.
        boolean kept = now == 0 && (multipliers.isZero() || isNear(next));
        multipliers = next;
        return !kept && slowRounds < MAX_SLOW_ROUNDS && rounds++ < MAX_ROUNDS;
    }

    private boolean isNear(PowerProfile next) {
        return next.minus(multipliers).norm() * 1000 <= MARGIN * Math.sqrt(next.length());
    }
}
