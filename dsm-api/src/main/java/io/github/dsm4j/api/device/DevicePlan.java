package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * An admissible plan of a device.
 *
 * @param profile the planned power, mW
 * @param gap by how many mW (2-norm) at most the plan is farther from the target than the best one, apart from rounding to
 *     the milliwatt; 0 if it is the best, infinite if unknown
 */
public record DevicePlan(PowerProfile profile, double gap) {
    /**
     * A plan that is the best.
     *
     * @param profile the planned power
     * @return the plan
     */
    public static DevicePlan optimal(PowerProfile profile) {
        return new DevicePlan(profile, 0);
    }
}
