package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Profile steering in which all nodes move at once, each by its share of the difference profile. The shares add up to it exactly, and
 * no node ends farther from what it is asked than it is, so by the triangle inequality such a plain step does not lead away from the
 * desired profile, but for 1 mW an interval and node. The other steps are leaps: they start from where the last move would lead if it
 * were made again in part (Y. Nesterov, 1983), and ask for more than the share, since not all nodes can follow.
 *
 * <p>A leap may lead away. Then the next step takes it back, which is to repeat the last move -1 times, and is a plain one from the
 * state before; from there leaps begin anew and ask for no more than the share (B. O'Donoghue, E. Candès, 2015). After a leap that is
 * not worth the error margin comes a plain step, and after such a plain step the end. The last step is no leap. So the end is never
 * farther away than the start.
 */
final class AcceleratedCoordination implements Coordination {
    private final Margin margin;
    private final int maxIterations;
    private final List<NodeId> nodes;
    private final Map<NodeId, Integer> places = new HashMap<>();
    private PowerProfile difference;
    /** Of the state that the last step is to improve. */
    private PowerProfile base;

    private BigInteger squares;
    private PowerProfile asked;
    private double momentum;
    private boolean leap;
    private boolean ledAway;
    private int leaps;
    private int iterations;
    private boolean settled;

    AcceleratedCoordination(ProfileSteeringConfig config, PlanningTask task) {
        margin = new Margin(config.epsilonMilliwatts());
        maxIterations = config.maxIterations();
        nodes = task.nodes();
        nodes.forEach(node -> places.put(node, places.size()));
        difference = task.difference();
        base = difference;
        squares = difference.squaredNorm();
        asked = difference;
        settled = nodes.isEmpty() || margin.isWithin(squares);
    }

    @Override
    public Iteration iteration() {
        return settled || iterations == maxIterations ? Iteration.END : Iteration.together(nodes);
    }

    /** The parts differ by 1 mW at most: the first nodes take what is left over. */
    @Override
    public Signal signal(NodeId node) {
        int place = places.getOrDefault(node, 0);
        int count = nodes.size();
        PowerProfile share = asked.map(v -> {
            long floor = Math.floorDiv(v, count);
            return place < v - floor * count ? floor + 1 : floor;
        });
        return new Signal(share, momentum);
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        iterations++;
        difference = difference.plus(PowerProfile.sum(difference.length(), deltas.values()));
        BigInteger after = difference.squaredNorm();
        if (leap && after.compareTo(squares) > 0) {
            takeBack();
            return;
        }
        boolean worth = !margin.isSmall(squares, after);
        settled = margin.isWithin(after) || (!worth && !leap);
        PowerProfile move = difference.minus(base);
        base = difference;
        squares = after;
        if (worth && momentum >= 0 && iterations < maxIterations - 1) {
            leapFrom(move);
        } else {
            plainStep(0);
        }
    }

    private void takeBack() {
        ledAway = true;
        plainStep(-1);
    }

    private void plainStep(double repeated) {
        leap = false;
        leaps = 0;
        momentum = repeated;
        asked = base;
    }

    private void leapFrom(PowerProfile move) {
        leap = true;
        leaps++;
        double repeated = 2.0 * leaps / (2 * leaps + 3);
        momentum = repeated;
        PowerProfile ahead = difference.plus(move.map(v -> Math.round(repeated * v)));
        asked = ledAway ? ahead : ahead.map(v -> Math.floorDiv(14 * v + 5, 10)); // 1.4 times, rounded half up
    }
}
