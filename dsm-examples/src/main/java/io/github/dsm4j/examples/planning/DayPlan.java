package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.HousePlan;
import io.github.dsm4j.core.StageStatistics;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The plan of one day.
 *
 * @param outcome starting profiles and commits
 * @param winner who wrote the block; empty without a chain
 * @param stages what each stage took; empty without a chain
 * @param houses what the devices of each house do
 */
public record DayPlan(
        SteeringOutcome outcome,
        Optional<NodeId> winner,
        List<StageStatistics> stages,
        SortedMap<NodeId, HousePlan> houses) {
    static DayPlan offChain(SteeringOutcome outcome, SortedMap<NodeId, HousePlan> houses) {
        return new DayPlan(outcome, Optional.empty(), List.of(), houses);
    }
}
