package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.LocalPlan;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.Signal;
import java.math.BigInteger;
import java.util.SortedMap;

/** An algorithm of which is counted how often it asks. Confined to one thread. */
final class CountedAlgorithm implements DsmAlgorithm {
    private final DsmAlgorithm algorithm;
    private Counts counts = Counts.NONE;

    CountedAlgorithm(DsmAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    /**
     * How often nodes were asked.
     *
     * @param plans how often in all
     * @param bids how often in contests
     * @param phases questions to all with their answers, by method 2: in a contest first the bids, then the winners' changes,
     *     if anybody wins; else the changes only
     */
    record Counts(long plans, long bids, long phases) {
        static final Counts NONE = new Counts(0, 0, 0);

        private Counts with(Iteration iteration, boolean moved) {
            int asked = iteration.asked().size();
            boolean contest = iteration.minimum().isPresent();
            return new Counts(plans + asked, bids + (contest ? asked : 0), phases + (contest && moved ? 2 : 1));
        }
    }

    /** The counts since the last call. */
    Counts take() {
        Counts taken = counts;
        counts = Counts.NONE;
        return taken;
    }

    @Override
    public Coordination coordination(PlanningTask task) {
        return new Counting(algorithm.coordination(task));
    }

    @Override
    public void requireFits(int intervals) {
        algorithm.requireFits(intervals);
    }

    @Override
    public PowerLimits limits() {
        return algorithm.limits();
    }

    @Override
    public LocalPlan start(Prosumer prosumer, Initial initial) {
        return algorithm.start(prosumer, initial);
    }

    private final class Counting implements Coordination {
        private final Coordination coordination;

        private Counting(Coordination coordination) {
            this.coordination = coordination;
        }

        @Override
        public Iteration iteration() {
            return coordination.iteration();
        }

        @Override
        public Signal signal(NodeId node) {
            return coordination.signal(node);
        }

        @Override
        public BigInteger bid(NodeId node, PowerProfile delta) {
            return coordination.bid(node, delta);
        }

        @Override
        public double highestBid(NodeId node, double distance) {
            return coordination.highestBid(node, distance);
        }

        @Override
        public void apply(SortedMap<NodeId, PowerProfile> deltas) {
            counts = counts.with(coordination.iteration(), !deltas.isEmpty());
            coordination.apply(deltas);
        }
    }
}
