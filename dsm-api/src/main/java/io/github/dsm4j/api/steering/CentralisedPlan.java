package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.DevicePlan;
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
}
