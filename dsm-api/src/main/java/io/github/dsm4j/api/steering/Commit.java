package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * A change that a node made to its local profile.
 *
 * @param iteration the iteration of the period, from 0
 * @param node who moved
 * @param delta new minus old local profile, mW
 */
public record Commit(int iteration, NodeId node, PowerProfile delta) {}
