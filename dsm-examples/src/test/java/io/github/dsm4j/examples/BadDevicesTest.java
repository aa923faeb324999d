package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every device that cannot be is refused in one line that says where it stands and what is allowed; nothing is written. */
class BadDevicesTest extends RefusedHouses {
    /** Where a device stands, and the house around it. */
    private static final Map<String, String> PLACES = Map.of(
            "device", "'device': %s",
            "devices[1]", "'devices': ['battery', %s, 'battery']",
            "devices[1].devices[0]", "'devices': ['battery', {'devices': [%s, 'battery']}]",
            "device.devices[0].devices[1]", "'device': {'devices': [{'devices': ['battery', %s]}]}");

    static List<BadDevices> bad() throws IOException {
        return BadDevices.of("bad-devices.txt");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void configurationsAreRefusedByTheirPath(BadDevices device) throws IOException {
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            String field = device.says().get(0);
            String path = "houses[1]." + place.getKey() + ".config" + (field.isEmpty() ? "" : "." + field);
            String message = run(", " + place.getValue().formatted(device.json()), "none")
                    .fails(2, "houses.json: ", path + ": " + device.says().get(1), "(" + device.kind() + ")")
                    .err()
                    .get(0);
            assertTrue(!message.contains("Exception"), message);
        }
    }

    static List<BadDevices> impossible() throws IOException {
        return BadDevices.of("impossible-devices.txt");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void impossibleDevicesAreRefusedOnTheirDay(BadDevices device) throws IOException {
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            for (String approach : List.of("none", "method2-pos")) {
                String message = run(", " + place.getValue().formatted(device.json()), approach)
                        .fails(
                                2,
                                "period of 2026-05-01T00:00:00Z: house 7",
                                device.says().get(0),
                                device.kind())
                        .err()
                        .get(0);
                assertTrue(!message.contains("Exception"), message);
                for (String part : place.getKey().split("\\.")) {
                    assertTrue(part.equals("device") || message.contains(part), message);
                }
            }
        }
    }
}
