package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs an algorithm in one place: one coordination and all local plans. This is the centralised baseline (thesis §3.3), and
 * what every node does in method 1 (§5.3.1, step 3). Confined to one thread.
 */
public final class CentralisedSteering {
    private final Map<NodeId, LocalPlan> plans = new HashMap<>();
    private final SteeringRules rules;
    private final List<Commit> commits = new ArrayList<>();

    private CentralisedSteering(DsmAlgorithm algorithm, Collection<Prosumer> prosumers, SteeringRules rules) {
        this.rules = rules;
        for (Prosumer prosumer : prosumers) {
            if (plans.put(prosumer.id(), algorithm.start(prosumer, rules.initial())) != null) {
                throw new IllegalArgumentException("node " + prosumer.id() + " is there twice");
            }
        }
    }

    /**
     * Plans one period.
     *
     * @param algorithm the algorithm
     * @param horizon the period; all profiles have its length
     * @param prosumers the participants with their private data
     * @param rules the rules to plan by
     * @return starting profiles and commits, and what the devices do
     * @throws IllegalArgumentException if a node is there twice or a profile has another length
     */
    public static CentralisedPlan run(
            DsmAlgorithm algorithm, Horizon horizon, Collection<Prosumer> prosumers, SteeringRules rules) {
        return new CentralisedSteering(algorithm, prosumers, rules).run(algorithm, horizon);
    }

    private CentralisedPlan run(DsmAlgorithm algorithm, Horizon horizon) {
        SortedMap<NodeId, PowerProfile> starting = new TreeMap<>();
        plans.forEach((node, plan) -> starting.put(node, plan.profile()));
        PowerProfile aggregate = PowerProfile.sum(horizon.intervals(), starting.values());
        PowerProfile desired = rules.desired().of(aggregate, rules.given());
        Coordination coordination =
                algorithm.coordination(new PlanningTask(horizon, desired, aggregate, List.copyOf(starting.keySet())));
        int count = 0;
        for (Iteration i = coordination.iteration(); !i.isEnd(); i = coordination.iteration()) {
            coordination.apply(move(coordination, i, count++));
        }
        SortedMap<NodeId, DevicePlan> result = new TreeMap<>();
        plans.forEach((node, plan) -> result.put(node, plan.plan()));
        return new CentralisedPlan(new SteeringOutcome(desired, starting, commits, count), result);
    }

    private SortedMap<NodeId, PowerProfile> move(Coordination coordination, Iteration iteration, int number) {
        Map<NodeId, LocalPlan> candidates = new HashMap<>();
        Map<NodeId, BigInteger> bids = new HashMap<>();
        for (NodeId node : iteration.asked()) {
            LocalPlan plan = of(plans, node);
            LocalPlan candidate = plan.candidate(coordination.signal(node));
            candidates.put(node, candidate);
            if (iteration.minimum().isPresent()) {
                bids.put(node, coordination.bid(node, candidate.profile().minus(plan.profile())));
            }
        }
        SortedMap<NodeId, PowerProfile> deltas = new TreeMap<>();
        for (NodeId node : winners(iteration, number, bids)) {
            LocalPlan candidate = of(candidates, node);
            deltas.put(node, candidate.profile().minus(of(plans, node).profile()));
            plans.put(node, candidate);
        }
        deltas.forEach((node, delta) -> commits.add(new Commit(number, node, delta)));
        return deltas;
    }

    private List<NodeId> winners(Iteration iteration, int number, Map<NodeId, BigInteger> bids) {
        if (iteration.minimum().isEmpty()) {
            return iteration.asked();
        }
        List<NodeId> winners = new ArrayList<>();
        Iterator<NodeId> best = Contest.ranking(iteration, bids, rules.ties().at(number));
        while (winners.size() < iteration.winners() && best.hasNext()) {
            winners.add(best.next());
        }
        return winners;
    }

    private static LocalPlan of(Map<NodeId, LocalPlan> plans, NodeId node) {
        LocalPlan plan = plans.get(node);
        if (plan == null) {
            throw new IllegalStateException("the algorithm asks node " + node + ", which does not take part");
        }
        return plan;
    }
}
