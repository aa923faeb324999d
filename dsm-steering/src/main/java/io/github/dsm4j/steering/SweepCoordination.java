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
 * Sweeps (Gauss-Seidel): one node after the other plans what brings the aggregate nearest to the desired profile and commits at
 * once. The difference never grows, and what no node can better is the fixed point of Algorithm 1 (thesis §3.2.3) too. Ends when a
 * sweep over all nodes gains less than the error margin.
 */
final class SweepCoordination implements Coordination {
    private final List<NodeId> nodes;
    private final Margin margin;
    private int sweepsLeft;
    private PowerProfile difference;
    private BigInteger before;
    private int next;
    private boolean done;

    SweepCoordination(ProfileSteeringConfig config, PlanningTask task) {
        nodes = task.nodes();
        margin = new Margin(config.epsilonMilliwatts());
        sweepsLeft = config.maxIterations();
        difference = task.difference();
        before = difference.squaredNorm();
        done = nodes.isEmpty() || margin.isWithin(before);
    }

    @Override
    public Iteration iteration() {
        return done ? Iteration.END : Iteration.together(nodes.subList(next, next + 1));
    }

    @Override
    public Signal signal(NodeId node) {
        return Signal.of(difference);
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        for (PowerProfile delta : deltas.values()) {
            difference = difference.plus(delta);
        }
        next++;
        if (next == nodes.size()) {
            BigInteger after = difference.squaredNorm();
            done = margin.isSmall(before, after) || --sweepsLeft == 0;
            before = after;
            next = 0;
        }
    }
}
