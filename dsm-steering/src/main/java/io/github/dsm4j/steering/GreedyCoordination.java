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
 *
 * <p>With up to k winners an iteration each is asked {@code d / k}. If up to k of them commit, {@code d'} is the sum of k
 * vectors {@code d/k + delta_m} or {@code d/k}, so {@code ‖d'‖ <= ‖d‖ - sum (‖d/k‖ - ‖d/k + delta_m‖)}: it shrinks whatever the
 * devices are, up to the rounding of {@code d/k} to whole milliwatts. When that no longer gains much, k is halved; it ends with
 * one winner an iteration.
 */
final class GreedyCoordination implements Coordination {
    private final List<NodeId> nodes;
    private final Margin margin;
    private final int maxIterations;
    private PowerProfile difference;
    private Signal signal;
    private BigInteger squares;
    private int winners;
    private int iterations;
    private boolean stalled;

    GreedyCoordination(ProfileSteeringConfig config, PlanningTask task) {
        nodes = task.nodes();
        margin = new Margin(config.epsilonMilliwatts());
        maxIterations = config.maxIterations();
        winners = Math.max(1, Math.min(config.winners(), nodes.size()));
        difference = task.difference();
        signal = Signal.of(share());
        squares = signal.shift().squaredNorm();
    }

    /** What each of the winners is asked: {@code d / k}, each power rounded half up. */
    private PowerProfile share() {
        int k = winners;
        return k == 1 ? difference : difference.map(v -> Math.floorDiv(2 * v + k, 2L * k));
    }

    @Override
    public Iteration iteration() {
        if (stalled || margin.isWithin(difference.squaredNorm()) || iterations == maxIterations) {
            return Iteration.END;
        }
        return Iteration.contest(nodes, winners, margin.isWithin(squares) ? BigInteger.ONE : margin.least(squares));
    }

    @Override
    public Signal signal(NodeId node) {
        return signal;
    }

    /** By {@code ‖s‖² - ‖s + delta‖²}; doubles lose far less than what is added. */
    @Override
    public double highestBid(NodeId node, double distance) {
        double most = squares.doubleValue();
        return most - distance * distance + 1e-12 * most;
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        BigInteger before = difference.squaredNorm();
        for (PowerProfile delta : deltas.values()) {
            difference = difference.plus(delta);
        }
        if (winners == 1) {
            stalled = deltas.isEmpty();
        } else if (isSlow(before, difference.squaredNorm())) {
            winners /= 2;
        }
        signal = Signal.of(share());
        squares = signal.shift().squaredNorm();
    }

    /** An eighth of the squared norm is gained: what one winner of many would hardly do. */
    private static boolean isSlow(BigInteger before, BigInteger after) {
        return before.subtract(after).shiftLeft(3).compareTo(before) < 0;
    }
}
