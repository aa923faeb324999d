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
 * The loop of Algorithm 1 (thesis §3.2.3). Because {@code x_m - p_m = d} for every node m, what a node is asked is the
 * difference profile, and its improvement is {@code e_m = ‖d‖ - ‖d + delta‖}. All of it is decided in integers.
 */
final class GreedyCoordination implements Coordination {
    private final List<NodeId> nodes;
    private final BigInteger epsilon;
    private final int maxIterations;
    private PowerProfile difference;
    private int iterations;
    private boolean stalled;

    GreedyCoordination(ProfileSteeringConfig config, PlanningTask task) {
        nodes = task.nodes();
        epsilon = BigInteger.valueOf(config.epsilonMilliwatts());
        maxIterations = config.maxIterations();
        difference = task.difference();
    }

    @Override
    public Iteration iteration() {
        BigInteger squares = difference.squaredNorm();
        boolean tooClose = squares.compareTo(epsilon.pow(2)) < 0;
        if (stalled || tooClose || iterations == maxIterations) {
            return Iteration.END;
        }
        return Iteration.contest(nodes, 1, minimumBid(squares));
    }

    /**
     * The smallest bid worth the error margin. With {@code ‖d‖ >= epsilon}, {@code e_m >= epsilon} says
     * {@code ‖d + delta‖² <= (‖d‖ - epsilon)²}, that is {@code bid >= 2 epsilon ‖d‖ - epsilon²}; bids are whole
     * numbers, so the root may be rounded up. The result is at least {@code epsilon²}, hence positive.
     */
    private BigInteger minimumBid(BigInteger squares) {
        BigInteger margin = epsilon.pow(2);
        BigInteger[] root = squares.multiply(margin).shiftLeft(2).sqrtAndRemainder();
        BigInteger rounded = root[1].signum() > 0 ? root[0].add(BigInteger.ONE) : root[0];
        return rounded.subtract(margin);
    }

    @Override
    public Signal signal(NodeId node) {
        return Signal.of(difference);
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        stalled = deltas.isEmpty();
        for (PowerProfile delta : deltas.values()) {
            difference = difference.plus(delta);
        }
    }
}
