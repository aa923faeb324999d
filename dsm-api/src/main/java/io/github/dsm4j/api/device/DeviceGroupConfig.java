package io.github.dsm4j.api.device;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The configuration of several devices that are planned as one, such as all devices of a house (thesis §3.2). Immutable and
 * thread-safe.
 *
 * @param devices the configurations, 1 to 10,000: records that device providers take, or groups again
 * @param limits what all of them together may draw and feed in; for the group of all devices of a house its baseload counts too
 */
public record DeviceGroupConfig(List<Record> devices, PowerLimits limits) {
    /** The kind of a group where kinds are named; no provider may have this name. */
    public static final String KIND = "group";

    private static final int MAX_DEVICES = 10_000;

    /**
     * Copies the list, and checks its size.
     *
     * @param devices as in the record
     * @param limits as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if there are none or too many
     */
    public DeviceGroupConfig {
        devices = List.copyOf(devices);
        new Problems().range("devices", devices.size(), 1, MAX_DEVICES).throwIfAny("group of devices");
    }

    /**
     * A group without limits.
     *
     * @param devices as in the record
     */
    public DeviceGroupConfig(List<Record> devices) {
        this(devices, PowerLimits.NONE);
    }

    /**
     * One device as it is, or several as a group.
     *
     * @param first the first configuration
     * @param more further ones
     * @return {@code first} if there are no others, else a group
     */
    public static Record of(Record first, Record... more) {
        Objects.requireNonNull(first, "first");
        return more.length == 0
                ? first
                : new DeviceGroupConfig(
                        Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }
}
