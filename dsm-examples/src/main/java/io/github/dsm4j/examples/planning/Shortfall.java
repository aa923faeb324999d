package io.github.dsm4j.examples.planning;

import java.util.Objects;

/**
 * What the configuration of a device asks for and nothing could give; see
 * {@link io.github.dsm4j.api.device.Device#shortfalls()}.
 *
 * @param house the house, as its column is called
 * @param device where the device stands in its house; empty for all of them together, if they have limits
 * @param kind the name of its provider, or what a group of devices is called
 * @param what what is not met, such as the energy of a charging session, or a limit
 * @param date the day on which it is not met; of a session over several days the last one planned
 * @param missing how much is missing; of a limit in the worst interval of the day
 * @param unit the unit of that
 */
public record Shortfall(
        String house, String device, String kind, String what, String date, double missing, String unit) {
    /** Nothing may be missing here. */
    public Shortfall {
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unit, "unit");
    }
}
