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

    /**
     * What the requirements ask for and no profile can give, where the configuration allows to relax them: the least amounts
     * that stay unmet however the device is planned. They depend on configuration and horizon only, so they are known before
     * anything is planned. {@link #plan} and {@link #check} go by the requirements as relaxed. A requirement that must not be
     * relaxed is never reported here; if it cannot be met there is no device but an {@link InfeasibleDeviceException}.
     *
     * @return the unmet amounts, in order of time; empty if all requirements can be met in full, as by default
     */
    default List<Violation> shortfalls() {
        return List.of();
    }
}
