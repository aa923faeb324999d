package io.github.dsm4j.api.device;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/**
 * An admissible plan of a device, or of a group of devices. Immutable and thread-safe.
 *
 * @param profile the planned power, mW
 * @param gap by how many mW (2-norm) at most the plan is farther from the target than the best one, apart from rounding to
 *     the milliwatt; 0 if it is the best, infinite if unknown
 * @param parts of a group: the plans of its devices, in their order, whose profiles add up to this one; otherwise empty
 */
public record DevicePlan(PowerProfile profile, double gap, List<DevicePlan> parts) {
    /**
     * Copies the parts.
     *
     * @param profile as in the record
     * @param gap as in the record
     * @param parts as in the record
     */
    public DevicePlan {
        parts = List.copyOf(parts);
    }

    /**
     * A plan of a single device.
     *
     * @param profile the planned power, mW
     * @param gap as in the record
     */
    public DevicePlan(PowerProfile profile, double gap) {
        this(profile, gap, List.of());
    }

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
