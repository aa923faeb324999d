package io.github.dsm4j.api.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of devices made in Java. */
class DeviceGroupConfigTest {
    private record Lamp(int watts) {}

    private static final Lamp LAMP = new Lamp(5);

    private static DeviceGroupConfig nested(int depth) {
        DeviceGroupConfig group = new DeviceGroupConfig(List.of(LAMP));
        for (int i = 1; i < depth; i++) {
            group = new DeviceGroupConfig(List.of(LAMP, group, LAMP));
        }
        return group;
    }

    private static void refused(String message, Runnable making) {
        assertEquals(
                message, assertThrows(ConfigurationException.class, making::run).getMessage());
    }

    @Test
    void anEmptyGroupIsRefused() {
        refused("group of devices: devices: is 0, allowed is 1 to 10000", () -> new DeviceGroupConfig(List.of()));
    }

    @Test
    void tooManyDevicesAreRefused() {
        assertEquals(
                10_000,
                new DeviceGroupConfig(Collections.nCopies(10_000, LAMP))
                        .devices()
                        .size());
        refused(
                "group of devices: devices: is 10001, allowed is 1 to 10000",
                () -> new DeviceGroupConfig(Collections.nCopies(10_001, LAMP)));
    }

    @Test
    void groupsAreNestedSixteenDeepAtMost() {
        DeviceGroupConfig deepest = nested(DeviceGroupConfig.MAX_DEPTH);
        refused(
                "group of devices: devices: are groups nested more than 16 deep",
                () -> new DeviceGroupConfig(List.of(deepest)));
        refused(
                "group of devices: devices: are groups nested more than 16 deep",
                () -> DeviceGroupConfig.of(LAMP, deepest));
    }

    /** A configuration is a value, so what is there twice is two devices. */
    @Test
    void theSameConfigurationTwiceIsTwoDevices() {
        assertEquals(List.of(LAMP, LAMP), ((DeviceGroupConfig) DeviceGroupConfig.of(LAMP, LAMP)).devices());
    }
}
