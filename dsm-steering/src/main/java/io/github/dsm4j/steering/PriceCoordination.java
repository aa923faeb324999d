package io.github.dsm4j.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Coordination;
import io.github.dsm4j.api.steering.Iteration;
import io.github.dsm4j.api.steering.PlanningTask;
import io.github.dsm4j.api.steering.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Publishes prices to one group of nodes after the other. Prices are real numbers, computed by each replica in the same order
 * with the same four operations; what nodes are asked is rounded to the milliwatt.
 */
final class PriceCoordination implements Coordination {
    private static final double MILLIWATTS_PER_KW = 1e6;
    private static final double MILLIWATTS_PER_W = 1e3;

    private final Prices prices;
    private final double sensitivity;
    private final List<List<NodeId>> groups;
    private final long turns;
    private PowerProfile difference;
    private long turn;
    private int stillTurns;

    private PriceCoordination(PriceSteeringConfig config, PlanningTask task, Prices prices) {
        this.prices = prices;
        sensitivity = config.sensitivityW() * MILLIWATTS_PER_W;
        boolean uniform = config.pricing() == Pricing.UNIFORM;
        groups = dealt(task.nodes(), uniform ? 1 : config.groups());
        turns = uniform ? 1 : (long) groups.size() * config.rounds();
        difference = task.difference();
    }

    static PriceCoordination of(PriceSteeringConfig config, PlanningTask task) {
        return new PriceCoordination(
                config, task, Prices.of(config, task.horizon().intervals()));
    }

    /** Like cards, so that neighbours by number, which may be of one kind, are in different groups. */
    private static List<List<NodeId>> dealt(List<NodeId> nodes, int groups) {
        List<List<NodeId>> result = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (i < groups) {
                result.add(new ArrayList<>());
            }
            result.get(i % groups).add(nodes.get(i));
        }
        return result;
    }

    @Override
    public Iteration iteration() {
        boolean settled = stillTurns == groups.size();
        return settled || turn == turns ? Iteration.END : Iteration.together(groups.get((int) (turn % groups.size())));
    }

    @Override
    public Signal signal(NodeId node) {
        long round = turn / groups.size() + 1;
        double[] shift = new double[difference.length()];
        for (int t = 0; t < shift.length; t++) {
            shift[t] = sensitivity * prices.at(t, difference.at(t) / MILLIWATTS_PER_KW, round);
        }
        return Signal.of(Shifts.rounded(shift));
    }

    @Override
    public void apply(SortedMap<NodeId, PowerProfile> deltas) {
        turn++;
        PowerProfile moved = PowerProfile.sum(difference.length(), deltas.values());
        boolean still = deltas.values().stream().allMatch(PowerProfile::isZero);
        stillTurns = still ? stillTurns + 1 : 0;
        difference = difference.plus(moved);
    }
}
