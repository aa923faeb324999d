package io.github.dsm4j.api.device;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The configuration of several devices that are planned as one, such as all devices of a house (thesis §3.2). Immutable and
 * thread-safe.
 *
 * <p>A tree of groups has no cycle, since a group exists before any that holds it. Configurations are values: one that is there
 * twice is two devices that begin alike.
 *
 * @param devices the configurations, 1 to 10,000: records that device providers take, or groups again, nested at most
 *     {@value #MAX_DEPTH} deep
 * @param limits what all of them together may draw and feed in; for the group of all devices of a house its baseload counts too
 */
public record DeviceGroupConfig(List<Record> devices, PowerLimits limits) {
    /** The kind of a group where kinds are named; no provider may have this name. */
    public static final String KIND = "group";

    /** How many groups may be one inside the other, the outermost one included. */
    public static final int MAX_DEPTH = 16;

    private static final int MAX_DEVICES = 10_000;

    /**
     * Copies the list, and checks the size of it and of what is in it.
     *
     * @param devices as in the record
     * @param limits as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if there are none or too many, or groups are nested too deep
     */
    public DeviceGroupConfig {
        devices = List.copyOf(devices);
        new Problems()
                .range("devices", devices.size(), 1, MAX_DEVICES)
                .require(depth(devices) <= MAX_DEPTH, "devices", "are groups nested more than " + MAX_DEPTH + " deep")
                .throwIfAny("group of devices");
    }

    private static int depth(List<Record> devices) {
        int deepest = 0;
        for (Record device : devices) {
            deepest = Math.max(deepest, device instanceof DeviceGroupConfig group ? depth(group.devices) : 0);
        }
        return deepest + 1;
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
