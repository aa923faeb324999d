package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.List;

/**
 * Moves nothing: what the neighbourhood would draw without demand-side management.
 *
 * @param task the days
 * @param rule the rule for the desired profile
 */
public record BaseloadPlanner(Task task, DesiredRule rule) implements DayPlanner {
    @Override
    public DayPlan plan(int day) {
        var baseloads = task.baseloads(day);
        PowerProfile aggregate = PowerProfile.sum(task.data().samplesPerDay(), baseloads.values());
        PowerProfile desired = rule.of(aggregate, task.desired(day));
        return DayPlan.offChain(new SteeringOutcome(desired, baseloads, List.of(), 0));
    }
}
