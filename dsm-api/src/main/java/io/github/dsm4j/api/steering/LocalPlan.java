package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;

/**
 * The private half of an algorithm: the state of one node in one planning period. Immutable: a candidate is the state the
 * node would be in, and to commit it is to replace this state by it.
 */
public interface LocalPlan {
    /**
     * The local profile in this state: baseload plus devices.
     *
     * @return the profile, mW
     */
    PowerProfile profile();

    /**
     * What the devices do in this state: the profile less the baseload. Nobody but the owner gets to see it.
     *
     * @return the plan of the device, or of the group of devices with their parts
     */
    DevicePlan plan();

    /**
     * The state the node offers in answer to a signal.
     *
     * @param signal what is asked
     * @return the candidate; this plan itself if nothing better is admissible
     */
    LocalPlan candidate(Signal signal);
}
