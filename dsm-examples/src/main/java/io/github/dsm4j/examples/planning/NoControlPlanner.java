package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the neighbourhood would draw without demand-side management: each device does what it does when nobody asks.
 *
 * @param task the days
 * @param rule the rule for the desired profile
 * @param houses the houses
 */
public record NoControlPlanner(Task task, DesiredRule rule, ReferenceHouses houses) implements DayPlanner {
    @Override
    public DayPlan plan(int day) {
        Horizon horizon = task.horizon(day);
        SortedMap<NodeId, DevicePlan> plans = new TreeMap<>();
        SortedMap<NodeId, PowerProfile> profiles = new TreeMap<>();
        IdentityHashMap<Device, DevicePlan> known = new IdentityHashMap<>();
        for (Prosumer house : houses.prosumers(horizon, task.baseloads(day))) {
            DevicePlan plan = known.computeIfAbsent(house.device(), device -> device.uncontrolled(horizon.intervals()));
            plans.put(house.id(), plan);
            profiles.put(house.id(), house.baseload().plus(plan.profile()));
        }
        PowerProfile aggregate = PowerProfile.sum(horizon.intervals(), profiles.values());
        PowerProfile desired = rule.of(aggregate, task.desired(day));
        return DayPlan.offChain(
                new SteeringOutcome(desired, profiles, List.of(), 0), houses.executed(horizon, plans), 0, () -> 0);
    }
}
