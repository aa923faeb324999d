package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Houses and groups of devices that cannot be are refused in one line, and nothing is written. */
class BadHousesTest extends RefusedHouses {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "| houses[1].device: is missing; give one, or several as an array \"devices\"",
                ", 'device': 'battery', 'devices': ['battery'] | houses[1].device: cannot stand beside \"devices\"",
                ", 'devices': [] | houses[1].devices: must be an array of at least one device",
                ", 'devices': {} | houses[1].devices: must be an array of at least one device",
                ", 'devices': null | houses[1].devices: must be an array of at least one device",
                ", 'devices': 'battery' | houses[1].devices: must be an array of at least one device",
                ", 'devices': ['battery', 5] | houses[1].devices[1]: must be the name of a plugin",
                ", 'devices': ['battery', null] | houses[1].devices[1]: must be the name of a plugin",
                ", 'devices': ['battery', []] | houses[1].devices[1]: must be the name of a plugin",
                ", 'devices': ['battery', {}] | houses[1].devices[1]: must be the name of a plugin",
                ", 'devices': ['battery', 'kettle'] | houses[1].devices[1]: ",
                ", 'devices': ['battery', 'group'] | houses[1].devices[1]: ",
                ", 'devices': ['battery', {'devices': []}] | houses[1].devices[1].devices: must be an array of at least",
                ", 'devices': ['battery', {'devices': ['battery'], 'name': 'x'}] | houses[1].devices[1].name: is not known",
                ", 'devices': [{'name': 'battery', 'settings': {}}] | houses[1].devices[0].settings: is not known",
                ", 'devices': ['battery'], 'colour': 1 | houses[1].colour: is not known",
                ", 'device': 'battery', 'device': 'battery' | Duplicate field",
                ", 'device': {'name': 'battery', 'config': {'capacityWh': NaN}} | line 1, column",
                ", 'device': {'name': 'battery', 'config': {'capacityWh': -Infinity}} | line 1, column",
                ", 'device': 'battery', 'limits': {'minW': [5], 'maxW': [4]} | houses[1].limits.maxW[0]: is 4.0, below",
                ", 'device': 'battery', 'limits': {'maxW': [0, 1e10]} | houses[1].limits.maxW[1]: is 10000000000, allowed is",
                ", 'device': 'battery', 'limits': {'maxW': 5} | houses[1].limits.maxW: is 5, must be an array",
                ", 'device': 'battery', 'limits': 5 | houses[1].limits: is 5, must be an object",
                ", 'device': 'battery', 'limits': {'most': [5]} | houses[1].limits.most: is not known",
            })
    void theFileSaysWhatIsWrong(String house, String message) throws IOException {
        run(house == null ? "" : house, "none").fails(2, "houses.json: ", message.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'device': 'battery', 'limits': {'maxW': [1, 2]} | house 7: limits.maxW: has 2 values, allowed is none, one,",
                "'devices': ['battery', {'devices': ['battery'], 'limits': {'maxW': [1, 2]}}] | house 7: devices[1].limits.maxW: has",
                "'device': 'battery', 'limits': {'maxW': [-6000]} | house 7, group has no admissible plan: upper limit broken by",
                "'devices': ['battery', {'devices': ['battery'], 'limits': {'minW': [5001]}}]"
                        + "| house 7, group has no admissible plan: devices[1] (group): lower limit broken by",
            })
    void limitsThatNothingKeepsAreRefusedOnTheirDay(String house, String message) throws IOException {
        for (String approach : List.of("none", "method2-pos")) {
            run(", " + house, approach).fails(2, "period of 2026-05-01T00:00:00Z: ", message, "W");
        }
    }

    @Test
    void thereAreNotMoreThanTenThousandDevices() throws IOException {
        run(", 'devices': " + Collections.nCopies(10_001, "'battery'"), "none")
                .fails(2, "houses[1].devices: is 10001, allowed is 1 to 10000");
    }

    /** The same bound as on the wire, told before anything is sent. */
    @Test
    void groupsAreNotNestedForEver() throws IOException {
        for (int depth : List.of(17, 400)) {
            String house = ", 'device': " + "{'devices': [".repeat(depth) + "'battery'" + "]}".repeat(depth);
            run(house, "method1-pos").fails(2, "groups are nested more than 16 deep");
        }
    }

    @Test
    void everyDeviceThatIsWrongIsTold() throws IOException {
        String wrong = "{'name': 'battery', 'config': {'capacityWh': -1}}";
        run(", 'devices': [" + wrong + ", 'battery', " + wrong + "]", "none")
                .fails(
                        2,
                        "houses[1].devices[0].config.capacityWh: is -1",
                        "houses[1].devices[2].config.capacityWh: is -1");
    }

    /** A line that somebody can read, whatever the file holds. */
    @Test
    void aListThatIsWrongAllOverIsNotRepeated() throws IOException {
        String values = Collections.nCopies(100_000, "-1").toString();
        String forecast = "{'start': '2026-05-01T00:00:00Z', 'step': 'PT15M', 'values': " + values + "}";
        String line = run(", 'device': {'name': 'pv', 'config': {'forecast': " + forecast + "}}", "none")
                .fails(2, "forecast.values[0]: is -1", "and 99980 more")
                .err()
                .get(0);
        assertTrue(line.length() < 4_000, () -> line.length() + " characters");
    }
}
