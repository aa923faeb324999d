package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.core.StageStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The plan of one day.
 *
 * @param outcome starting profiles and commits
 * @param winner who wrote the block; empty without a chain
 * @param stages what each stage took; empty without a chain
 */
public record DayPlan(SteeringOutcome outcome, Optional<NodeId> winner, List<StageStatistics> stages) {
    static DayPlan offChain(SteeringOutcome outcome) {
        return new DayPlan(outcome, Optional.empty(), List.of());
    }
}
