package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.function.ToDoubleFunction;

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

    /**
     * How a candidate changes the local profile. Not to be asked of others than candidates.
     *
     * @param offeredBy the state that offered this candidate
     * @return the profile of this state less that of the other, mW
     */
    default PowerProfile changeFrom(LocalPlan offeredBy) {
        return profile().minus(offeredBy.profile());
    }

    /**
     * What a candidate proves about all others that this state can offer: how near they can come at best to what another signal asks.
     * Who plans for many in one place can leave out a candidate that cannot win.
     *
     * @param answered the signal that was answered
     * @param candidate what {@link #candidate} returned for it
     * @return for another signal a lower bound of {@code ‖shift + delta‖}, mW; 0, as by default, if nothing is known
     */
    default ToDoubleFunction<Signal> leastDistance(Signal answered, LocalPlan candidate) {
        return asked -> 0;
    }
}
