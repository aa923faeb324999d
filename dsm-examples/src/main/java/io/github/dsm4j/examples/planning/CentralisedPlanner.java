package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The same algorithm on the same devices under the same rules, run in one place: no messages, no blocks (thesis §3.3). */
public final class CentralisedPlanner implements DayPlanner {
    private final Task task;
    private final DsmAlgorithm algorithm;
    private final SmartContract contract;
    private final List<ReferenceHouse<?>> houses;

    /**
     * Starts with the houses as they are.
     *
     * @param task the days
     * @param algorithm the algorithm
     * @param contract the rules; method and consensus do not matter
     * @param houses the houses, ascending
     */
    public CentralisedPlanner(
            Task task, DsmAlgorithm algorithm, SmartContract contract, List<ReferenceHouse<?>> houses) {
        this.task = task;
        this.algorithm = algorithm;
        this.contract = contract;
        this.houses = new ArrayList<>(houses);
    }

    @Override
    public DayPlan plan(int day) {
        Horizon horizon = task.horizon(day);
        SortedMap<NodeId, PowerProfile> baseloads = task.baseloads(day);
        List<Prosumer> prosumers = new ArrayList<>();
        houses.forEach(house -> prosumers.add(house.prosumer(horizon, of(baseloads, house.id()))));
        SteeringOutcome outcome = CentralisedSteering.run(algorithm, horizon, prosumers, rules(day));
        SortedMap<NodeId, PowerProfile> planned = outcome.localProfiles();
        houses.replaceAll(house -> {
            PowerProfile local = of(planned, house.id());
            return house.after(horizon, local.minus(of(baseloads, house.id())));
        });
        return DayPlan.offChain(outcome);
    }

    /** Ties are broken as in the block of that day: block 0 is the genesis block. */
    private SteeringRules rules(int day) {
        return new SteeringRules(
                contract.desired(),
                task.desired(day),
                contract.initial(),
                contract.tieBreak().order(contract.salt(), day + 1L));
    }

    private static PowerProfile of(SortedMap<NodeId, PowerProfile> profiles, NodeId house) {
        PowerProfile profile = profiles.get(house);
        if (profile == null) {
            throw new IllegalStateException("no profile of house " + house);
        }
        return profile;
    }
}
