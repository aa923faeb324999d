package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Initial;
import java.util.List;

/**
 * What changes of local profiles tell about batteries. A plain observer takes the change from the starting to the final profile
 * for the whole movement of the battery; a careful one knows what a change can come from, and takes the least battery that all
 * the changes of a day need.
 *
 * @param plainCapacity the range of the running energy of the change, against the capacity
 * @param carefulCapacity the least capacity that is needed, against the capacity
 * @param plainPower the largest change of power, against the power rating
 * @param carefulPower the least power rating that is needed, against the power rating
 */
record DeviceFigures(Estimate plainCapacity, Estimate carefulCapacity, Estimate plainPower, Estimate carefulPower) {
    static DeviceFigures of(List<HouseDay> days, Truth truth, Initial initial) {
        boolean idle = initial == Initial.IDLE;
        double wh = truth.hours() / 1000;
        double capacity = truth.battery().capacityWh();
        double power = truth.battery().maxPowerW();
        return new DeviceFigures(
                Estimate.of(days, d -> range(d.change()) * wh, capacity),
                Estimate.of(days, d -> leastCapacity(d, idle) * wh, capacity),
                Estimate.of(days, d -> largest(d.change()) / 1000, power),
                Estimate.of(days, d -> leastPower(d, idle) / 1000, power));
    }

    /**
     * Against an idle battery a change is the movement of the battery itself, and its range fits into the capacity. Otherwise it
     * is the difference of two movements from the same start, of which each may range over the capacity.
     */
    static double leastCapacity(HouseDay day, boolean idle) {
        return day.changes(idle).stream()
                .mapToDouble(change -> idle ? range(change) : Math.max(range(change) / 2, farthest(change)))
                .max()
                .orElse(0);
    }

    /** Against an idle battery a change of power is at most the rating, otherwise at most twice that. */
    static double leastPower(HouseDay day, boolean idle) {
        return day.changes(idle).stream()
                .mapToDouble(change -> idle ? largest(change) : largest(change) / 2)
                .max()
                .orElse(0);
    }

    /** The highest less the lowest of the running sum, which starts at zero; mW intervals. */
    static double range(PowerProfile change) {
        PowerProfile sums = sums(change);
        return Math.max(0, sums.peak()) + Math.max(0, negative(sums).peak());
    }

    /** The running sum that is farthest from zero, mW intervals. */
    static double farthest(PowerProfile change) {
        return largest(sums(change));
    }

    /** The largest absolute power, mW. */
    static double largest(PowerProfile change) {
        return Math.max(change.peak(), negative(change).peak());
    }

    private static PowerProfile negative(PowerProfile profile) {
        return profile.map(mw -> -mw);
    }

    private static PowerProfile sums(PowerProfile change) {
        long[] mw = change.milliwatts();
        for (int t = 1; t < mw.length; t++) {
            mw[t] += mw[t - 1];
        }
        return PowerProfile.of(mw);
    }
}
