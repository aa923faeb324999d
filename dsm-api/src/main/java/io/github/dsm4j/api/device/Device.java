package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;
import java.util.Optional;

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
     * What the device does if nobody asks anything of it: what there is without demand-side management. By default it stays as
     * close to zero power as it may.
     *
     * @param intervals the length of the horizon
     * @return a plan, admissible but for limits of groups that only steering keeps; its gap means nothing
     */
    default DevicePlan uncontrolled(int intervals) {
        return plan(PowerProfile.zero(intervals));
    }

    /**
     * Every bound that a profile breaks. Written independently of the planner, so that one judges the other.
     *
     * @param profile the profile, as long as the horizon
     * @return the violations, in order of time; empty if the profile is admissible
     */
    List<Violation> check(PowerProfile profile);

    /**
     * Every bound that a plan breaks in any of its parts.
     *
     * @param plan a plan of this device
     * @return the violations; empty if the plan is admissible
     */
    default List<Violation> check(DevicePlan plan) {
        return check(plan.profile());
    }

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

    /**
     * Bounds that every admissible profile keeps; they need not be reached. {@link LowerBound} needs them to prove how good a plan
     * is, and limits of a group are checked against them.
     *
     * @return the bounds, as long as the horizon; empty if the device does not say
     */
    default Optional<PowerBounds> bounds() {
        return Optional.empty();
    }

    /**
     * Whether every mean of admissible profiles is admissible too, apart from rounding to the milliwatt, and plans are the nearest
     * ones but for that rounding. Steering over such devices ends in the global optimum.
     *
     * @return true if so; false by default
     */
    default boolean isConvex() {
        return false;
    }
}
