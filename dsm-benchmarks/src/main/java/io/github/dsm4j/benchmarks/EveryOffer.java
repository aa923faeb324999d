package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;
import java.util.SortedMap;

/**
 * The same algorithm, but nobody is told how much a node may bid at most. So every node plans in every iteration, as the
 * nodes of a network do.
 */
record EveryOffer(DsmAlgorithm algorithm) implements DsmAlgorithm {
    @Override
    public Coordination coordination(PlanningTask task) {
        return new Blind(algorithm.coordination(task));
    }

    @Override
    public LocalPlan start(Prosumer prosumer, Initial initial) {
        return algorithm.start(prosumer, initial);
    }

    /** Leaves {@link Coordination#highestBid} at its default. */
    private record Blind(Coordination coordination) implements Coordination {
        @Override
        public Iteration iteration() {
            return coordination.iteration();
        }

        @Override
        public Signal signal(NodeId node) {
            return coordination.signal(node);
        }

        @Override
        public void apply(SortedMap<NodeId, PowerProfile> deltas) {
            coordination.apply(deltas);
        }
    }
}
