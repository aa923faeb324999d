package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.HousePlan;
import io.github.dsm4j.core.StageStatistics;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * The plan of one day.
 *
 * @param outcome starting profiles and commits
 * @param winner who wrote the block; empty without a chain
 * @param stages what each stage took; empty without a chain
 * @param houses what the devices of each house do, ascending
 * @param planned how many times nodes planned
 * @param lowerBound finds a certified lower bound of the distance to the desired profile that any plans can reach, W, or 0 if
 *     nothing can be proved; to be asked before the next day is planned
 */
public record DayPlan(
        SteeringOutcome outcome,
        Optional<NodeId> winner,
        List<StageStatistics> stages,
        Collection<HousePlan> houses,
        long planned,
        DoubleSupplier lowerBound) {
    static DayPlan offChain(
            SteeringOutcome outcome, Collection<HousePlan> houses, long planned, DoubleSupplier lowerBound) {
        return new DayPlan(outcome, Optional.empty(), List.of(), houses, planned, lowerBound);
    }
}
