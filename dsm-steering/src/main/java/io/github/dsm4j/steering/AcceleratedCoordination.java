package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;

/**
 * All nodes plan and commit together: each repeats a part of its last move and goes its share {@code d / M} of the way from there.
 * Without the repetition the difference cannot grow, since the new aggregate is the mean of what each node alone would reach; with
 * it the method takes far fewer iterations (A. Beck, M. Teboulle, 2009). Whenever the difference grew, the next iteration repeats
 * nothing (B. O'Donoghue, E. Candès, 2015). Ends when two iterations in succession, the last of them without repetition, gain less
 * than the error margin.
 */
final class AcceleratedCoordination implements Coordination {
    private final List<NodeId> nodes;
    private final Margin margin;
    private final int maxIterations;
    private PowerProfile difference;
    private PowerProfile previous;
    private double speed = 1;
    private double momentum;
    private int iterations;
    private boolean done;

    AcceleratedCoordination(ProfileSteeringConfig config, PlanningTask task) {
        nodes = task.nodes();
        margin = new Margin(config.epsilonMilliwatts());
        maxIterations = config.maxIterations();
        difference = task.difference();
        previous = difference;
        done = nodes.isEmpty() || margin.isWithin(difference.squaredNorm());
    }

    @Override
    public Iteration iteration() {
        return done ? Iteration.END : Iteration.together(nodes);
    }

    /** The difference as it would be after all repeated a part of their last move, shared among them. */
    @Override
    public Signal signal(NodeId node) {
        PowerProfile ahead = difference.plus(difference.minus(previous).map(v -> Math.round(momentum * v)));
        return new Signal(Shares.of(ahead, nodes.size()), momentum);
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        BigInteger before = difference.squaredNorm();
        previous = difference;
        for (PowerProfile delta : deltas.values()) {
            difference = difference.plus(delta);
        }
        BigInteger after = difference.squaredNorm();
        boolean small = margin.isSmall(before, after);
        done = iterations == maxIterations || (small && momentum == 0) || margin.isWithin(after);
        if (small) {
            speed = 1;
            momentum = 0;
        } else {
            double next = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
            momentum = (speed - 1) / next;
            speed = next;
        }
    }
}
