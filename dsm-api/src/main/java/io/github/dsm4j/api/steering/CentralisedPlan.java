package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.LowerBound;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was planned in one place: what is agreed on, and what the devices of each node do for it. Immutable.
 *
 * @param outcome starting profiles and commits
 * @param plans the plan of each node's device; with its parts, if it is a group
 * @param planned how many times a node planned, with the starting profiles
 */
public record CentralisedPlan(SteeringOutcome outcome, SortedMap<NodeId, DevicePlan> plans, long planned) {
    /**
     * Copies the map.
     *
     * @param outcome as in the record
     * @param plans as in the record
     * @param planned as in the record
     */
    public CentralisedPlan {
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
    }

    /**
     * A certified lower bound of the distance that any plans of these nodes can reach, {@link LowerBound} in the direction of the
     * result. Takes one more plan a node.
     *
     * @param prosumers the participants that were planned
     * @return the bound, W, at least 0; 0 if a device does not tell its bounds
     */
    public double lowerBound(Collection<Prosumer> prosumers) {
        PowerProfile baseload = PowerProfile.sum(
                outcome.desired().length(),
                prosumers.stream().map(Prosumer::baseload).toList());
        return LowerBound.of(
                        prosumers.stream().map(Prosumer::device).toList(),
                        outcome.desired().minus(baseload),
                        outcome.aggregate().minus(outcome.desired()))
                / 1000;
    }
}
