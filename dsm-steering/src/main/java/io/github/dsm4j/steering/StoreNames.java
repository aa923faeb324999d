package io.github.dsm4j.steering;

import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.steering.internal.Infeasibility;

/**
 * How a device that is a store calls itself and its bounds.
 *
 * @param device the device
 * @param low the least energy
 * @param high the most energy
 * @param both the two together
 * @param end any of them at the end of the last interval; empty if that is nothing special
 */
record StoreNames(String device, String low, String high, String both, String end) {

    Violation power(String bound, int interval, double milliwatts) {
        return new Violation(bound, interval, milliwatts / 1e3, "W");
    }

    Violation energy(String bound, int interval, int intervals, double milliwattHours) {
        return new Violation(
                interval == intervals - 1 && !end.isEmpty() ? end : bound, interval, milliwattHours / 1e3, "Wh");
    }

    /** Why there is no plan, over so many intervals. */
    Violation violation(Infeasibility cause, int intervals) {
        double amount = (double) cause.amount();
        return switch (cause.bound()) {
            case POWER -> power("range of power", cause.interval(), amount);
            case ENERGY -> energy(both, cause.interval(), intervals, amount / 1e3);
            case MIN_ENERGY -> energy(low, cause.interval(), intervals, amount / 1e3);
            case MAX_ENERGY -> energy(high, cause.interval(), intervals, amount / 1e3);
        };
    }
}
