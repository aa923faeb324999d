package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/**
 * The set of profiles that one device (or group of devices) can follow over one horizon. Pure: the same target gives the
 * same plan, bit for bit. Thread-safe.
 */
public interface Device {
    /**
     * The admissible profile nearest to the target in the 2-norm (thesis §3.2.3, line 6). A device with costs of its own
     * returns their proximal point.
     *
     * @param target the wished profile, mW, as long as the horizon
     * @return an admissible plan
     */
    DevicePlan plan(PowerProfile target);

    /**
     * As {@link #plan}, starting from a present plan. Only groups and planners with a warm start override it.
     *
     * @param present the plan in force
     * @param target the wished profile
     * @return an admissible plan
     */
    default DevicePlan replan(DevicePlan present, PowerProfile target) {
        return plan(target);
    }

    /**
     * Every bound that a profile breaks. Written independently of the planner, so that one judges the other.
     *
     * @param profile the profile, as long as the horizon
     * @return the violations, in order of time; empty if the profile is admissible
     */
    List<Violation> check(PowerProfile profile);
}
