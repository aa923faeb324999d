package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * A participant's private data for one planning period: what it cannot move and what it can (thesis §5.3).
 *
 * @param id the participant
 * @param baseload the power that cannot be moved, mW
 * @param device the device (or group) that can be planned over the same horizon
 */
public record Prosumer(NodeId id, PowerProfile baseload, Device device) {}
