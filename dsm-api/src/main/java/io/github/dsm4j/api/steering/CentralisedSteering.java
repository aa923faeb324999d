package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs an algorithm in one place: one coordination and all local plans. This is the centralised baseline (thesis §3.3), and
 * what every node does in method 1 (§5.3.1, step 3). Confined to one thread.
 */
public final class CentralisedSteering {
    private static final int BATCH = 4_096;

    private final Map<NodeId, Participant> participants = new HashMap<>();

    /** Ascending. */
    private final List<Participant> all;

    private final SteeringRules rules;
    private final Workers workers;
    private final List<Commit> commits = new ArrayList<>();
    private List<NodeId> listed = List.of();
    private List<Participant> asked = List.of();

    private CentralisedSteering(
            DsmAlgorithm algorithm, Collection<Prosumer> prosumers, SteeringRules rules, Executor executor) {
        this.rules = rules;
        this.workers = new Workers(executor);
        Participant[] started = new Participant[prosumers.size()];
        List<Prosumer> list = List.copyOf(prosumers);
        workers.each(IntStream.range(0, started.length).boxed().toList(), i -> {
            Prosumer prosumer = list.get(i);
            started[i] = new Participant(prosumer.id(), algorithm.start(prosumer, rules.initial()));
        });
        all = Stream.of(started).sorted(Comparator.comparing(Participant::node)).toList();
        for (Participant participant : all) {
            if (participants.put(participant.node(), participant) != null) {
                throw new IllegalArgumentException("node " + participant.node() + " is there twice");
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
     * @throws io.github.dsm4j.api.ConfigurationException if the configuration of the algorithm does not fit the period
     * @throws IllegalArgumentException if a node is there twice or a profile has another length
     */
    public static CentralisedPlan run(
            DsmAlgorithm algorithm, Horizon horizon, Collection<Prosumer> prosumers, SteeringRules rules) {
        return run(algorithm, horizon, prosumers, rules, Runnable::run);
    }

    /**
     * Plans one period on several threads, with the same result to the last bit as on one: starting profiles, and candidates that are
     * asked for together. A sweep asks for one at a time.
     *
     * @param algorithm the algorithm
     * @param horizon the period; all profiles have its length
     * @param prosumers the participants with their private data; their devices must be thread-safe
     * @param rules the rules to plan by
     * @param executor what runs the plans; must have a thread for them while this one waits
     * @return as {@link #run(DsmAlgorithm, Horizon, Collection, SteeringRules)}
     * @throws IllegalArgumentException if a node is there twice or a profile has another length
     */
    public static CentralisedPlan run(
            DsmAlgorithm algorithm,
            Horizon horizon,
            Collection<Prosumer> prosumers,
            SteeringRules rules,
            Executor executor) {
        algorithm.requireFits(horizon.intervals());
        return new CentralisedSteering(algorithm, prosumers, rules, executor).run(algorithm, horizon);
    }

    private CentralisedPlan run(DsmAlgorithm algorithm, Horizon horizon) {
        SortedMap<NodeId, PowerProfile> starting = new TreeMap<>();
        all.forEach(p -> starting.put(p.node(), p.state().profile()));
        PowerProfile aggregate = PowerProfile.sum(horizon.intervals(), starting.values());
        PowerProfile desired = rules.desired().of(aggregate, rules.given());
        Coordination coordination =
                algorithm.coordination(new PlanningTask(horizon, desired, aggregate, List.copyOf(starting.keySet())));
        int count = 0;
        for (Iteration i = coordination.iteration(); !i.isEnd(); i = coordination.iteration()) {
            coordination.apply(move(coordination, i, count++));
        }
        SortedMap<NodeId, DevicePlan> result = new TreeMap<>();
        all.forEach(p -> result.put(p.node(), p.state().plan()));
        long planned = all.stream().mapToLong(Participant::planned).sum();
        return new CentralisedPlan(new SteeringOutcome(desired, starting, commits, count), result, planned);
    }

    private SortedMap<NodeId, PowerProfile> move(Coordination coordination, Iteration iteration, int number) {
        List<Participant> present = asked(iteration);
        SortedMap<NodeId, PowerProfile> deltas = new TreeMap<>();
        if (iteration.minimum().isEmpty()) {
            // Signals of a million nodes at once would take as much memory as all of their plans.
            for (int from = 0; from < present.size(); from += BATCH) {
                List<Participant> batch = present.subList(from, Math.min(from + BATCH, present.size()));
                batch.forEach(p -> p.ask(coordination));
                workers.each(batch, Participant::offer);
                batch.forEach(p -> deltas.put(p.node(), p.commit()));
            }
        } else {
            Map<NodeId, BigInteger> bids = new Offers(coordination, iteration, workers).bids(present);
            Iterator<NodeId> best =
                    Contest.ranking(iteration, bids, rules.ties().at(number));
            while (deltas.size() < iteration.winners() && best.hasNext()) {
                NodeId node = best.next();
                deltas.put(node, of(node).commit());
            }
        }
        deltas.forEach((node, delta) -> commits.add(new Commit(number, node, delta)));
        return deltas;
    }

    /** Nearly always the same nodes are asked. */
    private List<Participant> asked(Iteration iteration) {
        if (listed != iteration.asked()) {
            listed = iteration.asked();
            asked = listed.size() == 1
                    ? List.of(of(listed.get(0)))
                    : listed.stream().map(this::of).toList();
        }
        return asked;
    }

    private Participant of(NodeId node) {
        Participant participant = participants.get(node);
        if (participant == null) {
            throw new IllegalStateException("the algorithm asks node " + node + ", which does not take part");
        }
        return participant;
    }
}
