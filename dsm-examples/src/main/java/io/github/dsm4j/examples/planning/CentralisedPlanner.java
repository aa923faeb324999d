package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.steering.CentralisedPlan;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * The same algorithm on the same devices under the same rules, run in one place: no messages, no blocks (thesis §3.3).
 *
 * @param task the days
 * @param algorithm the algorithm
 * @param contract the rules; method and consensus do not matter
 * @param houses the houses
 */
public record CentralisedPlanner(Task task, DsmAlgorithm algorithm, SmartContract contract, ReferenceHouses houses)
        implements DayPlanner {
    @Override
    public DayPlan plan(int day) {
        Horizon horizon = task.horizon(day);
        List<Prosumer> prosumers = houses.prosumers(horizon, task.baseloads(day));
        CentralisedPlan planned =
                CentralisedSteering.run(algorithm, horizon, prosumers, rules(day), ForkJoinPool.commonPool());
        SteeringOutcome outcome = planned.outcome();
        return DayPlan.offChain(
                outcome,
                houses.executed(horizon, planned.plans()),
                planned.planned(),
                () -> outcome.lowerBound(prosumers));
    }

    /** Ties are broken as in the block of that day: block 0 is the genesis block. */
    private SteeringRules rules(int day) {
        return new SteeringRules(
                contract.desired(),
                task.desired(day),
                contract.initial(),
                contract.tieBreak().order(contract.salt(), day + 1L));
    }
}
