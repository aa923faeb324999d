package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Houses with the devices of docs/devices.md, from one JSON file. */
class MixedDevicesTest {
    private static final List<String> DEVICES = List.of("""
            {"name": "battery", "config": {"capacityWh": 13500, "minPowerW": -5000, "maxPowerW": 5000,
              "chargeEfficiency": 0.95, "dischargeEfficiency": 0.95, "selfDischargePerHour": 0.0001,
              "finalState": "at-least", "finalWh": 6750}}""", """
            {"name": "heat-pump", "config": {"maxPowerW": 3000, "cop": 3.5, "bufferWh": 8000, "lossPerHour": 0.01,
              "demand": {"start": "2026-05-01T00:00:00Z", "step": "PT6H", "values": [1500, 2500, 1800, 2600]}}}""", """
            {"name": "pv", "config": {"forecast": {"start": "2026-05-01T00:00:00Z", "step": "PT6H",
              "values": [0, 1500, 3000, 200]}}}""", """
            {"name": "electric-vehicle", "config": {"mode": "threshold", "minPowerW": 1380, "maxPowerW": 11000,
              "relax": true, "sessions": [{"arrival": "2026-05-01T17:19:00Z", "departure": "2026-05-02T07:30:00Z",
              "requiredWh": 14739}]}}""", """
            {"name": "time-shiftable", "config": {"runs": [{"earliestStart": "2026-05-01T11:13:00Z",
              "latestEnd": "2026-05-01T20:28:00Z", "step": "PT15M", "powersW": [906, 914, 150, 167, 164]}]}}""");

    @TempDir
    Path folder;

    private Path configuration() throws IOException {
        StringBuilder houses = new StringBuilder();
        for (int house = 0; house < DEVICES.size(); house++) {
            houses.append(house == 0 ? "" : ",")
                    .append("{\"id\": ")
                    .append(house + 1)
                    .append(", \"device\": ")
                    .append(DEVICES.get(house))
                    .append('}');
        }
        return Files.writeString(folder.resolve("mixed.json"), "{\"houses\": [" + houses + "]}");
    }

    @Test
    void allApproachesAgree() throws IOException {
        Program run = dsm("run", "--config", configuration(), "--days", 1, "--out", folder.resolve("result"))
                .succeeds();
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (5 houses x 1 days),"
                                + " as the centralised plan does"),
                run::text);
        assertEquals(0, dsm("verify", folder.resolve("result")).code());
    }

    /** The series ends with the first day. */
    @Test
    void aForecastMustCoverThePeriod() throws IOException {
        dsm("run", "--config", configuration(), "--days", 2, "--out", folder.resolve("result"))
                .fails(2, "2026-05-02T00:00:00Z");
    }
}
