package io.github.dsm4j.core.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.config.Samples.Battery;
import io.github.dsm4j.core.internal.config.Samples.Street;
import io.github.dsm4j.core.internal.config.elsewhere.Elsewhere;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    @Test
    void fillsInDefaultsAtEveryDepth() {
        Street defaults = new Street("A", List.of(), Optional.of(new Battery(5000, 300)));
        assertEquals(
                new Street("B", List.of(new Battery(1, 2)), Optional.of(new Battery(5000, 400))),
                read(
                        "{'name': 'B', 'houses': [{'capacityWh': 1, 'powerW': 2}], 'spare': {'powerW': 400}}",
                        Street.class,
                        Optional.of(defaults)));
        assertEquals(
                new Street("A", List.of(), Optional.empty()),
                read("{'spare': null}", Street.class, Optional.of(defaults)));
        assertEquals(
                new Street("A", List.of(), Optional.empty()),
                read("{'name': 'A', 'houses': []}", Street.class, Optional.empty()));
    }

    @Test
    void reportsEverythingAtOnceWithItsPath() {
        assertEquals(
                List.of(
                        "nmae: is not known; did you mean \"name\"? known are name, houses, spare",
                        "name: is missing",
                        "houses[0].capacityWh: is 0, allowed is 1 to 1000000000",
                        "houses[0].powerW: is -1, allowed is 0 to 1000000",
                        "houses[1].capacityWh: is \"5\", must be a whole number",
                        "houses[1].powerW: is missing",
                        "houses[2]: is 7, must be an object",
                        "spare.colour: is not known; known are capacityWh, powerW",
                        "spare.CapacityWH: is not known; did you mean \"capacityWh\"? known are capacityWh, powerW",
                        "spare.capacityWh: is missing",
                        "spare.powerW: is \"NaN\", must be a number"),
                problems(
                        "{'nmae': 1, 'houses': [{'capacityWh': 0, 'powerW': -1}, {'capacityWh': '5'}, 7],"
                                + "'spare': {'colour': 1, 'CapacityWH': 2, 'powerW': 'NaN'}}",
                        Street.class));
    }

    @Test
    void saysWhatIsWrongWithNumbers() {
        assertProblem(
                "value: is 3000000000, must be a whole number from -2147483648 to 2147483647",
                "{'value': 3000000000}",
                Samples.Whole.class);
        assertProblem("value: is 1.5, must be a whole number", "{'value': 1.5}", Samples.Whole.class);
        assertProblem("value: is 5.0, must be a whole number", "{'value': 5.0}", Samples.Whole.class);
        assertProblem("value: is null, must be a whole number", "{'value': null}", Samples.Whole.class);
        assertProblem(
                "value: is Infinity, must be a number of at most 1.79e308", "{'value': 1e400}", Samples.Real.class);
        assertProblem("value: is 1, must be true or false", "{'value': 1}", Samples.Flag.class);
        assertProblem("value: is true, must be a text", "{'value': true}", Samples.Text.class);
        assertProblem("value: contains half of a surrogate pair", "{'value': '\\ud800'}", Samples.Text.class);
        assertProblem("3 is odd", "{'even': 3}", Samples.Picky.class);
    }

    @Test
    void readsBigIntegersInThreeForms() {
        assertEquals(BigInteger.TEN, big("10"));
        assertEquals(BigInteger.TEN.negate(), big("'-10'"));
        assertEquals(BigInteger.TWO.pow(250), big("'2^250'"));
        assertEquals(BigInteger.TWO.pow(4096), big("'2^4096'"));
        assertEquals(BigInteger.TEN.pow(200), big("1" + "0".repeat(200)));
        for (String wrong : List.of("'2^4097'", "'3^2'", "'1e5'", "1.5", "''", "' 1'", "'2^-1'", "[]")) {
            assertEquals(
                    1, problems("{'value': " + wrong + "}", Samples.Big.class).size(), wrong);
        }
        assertEquals(
                "{\"value\":\"2^250\"}",
                JsonWriter.object(new Samples.Big(BigInteger.TWO.pow(250))).toString());
        assertEquals(
                "{\"value\":1024}",
                JsonWriter.object(new Samples.Big(BigInteger.valueOf(1024))).toString());
    }

    public record Spelled(Samples.House house, PowerProfile profile) {}

    @Test
    void spellsEnumsAndProfiles() {
        Spelled value = new Spelled(Samples.House.FLAT_HOUSE, PowerProfile.of(1500, -1, 2000));
        String json = "{\"house\":\"flat-house\",\"profile\":[1.5,-0.001,2]}";
        assertEquals(json, JsonWriter.object(value).toString());
        assertEquals(value, read(json, Spelled.class, Optional.empty()));
        assertEquals(
                List.of(
                        "house: is \"FLAT_HOUSE\", must be one of \"flat-house\", \"idle\"",
                        "profile: interval 1 is 0.0015, must be a power in W with up to 3 decimals, -10^12 to 10^12"),
                problems("{'house': 'FLAT_HOUSE', 'profile': [1, 0.0015]}", Spelled.class));
        assertProblem(
                "profile: interval 0 is \"1\", must be a power in W with up to 3 decimals, -10^12 to 10^12",
                "{'house': 'idle', 'profile': ['1']}",
                Spelled.class);
        assertEquals(
                1,
                problems("{'house': 'idle', 'profile': [1e13]}", Spelled.class).size());
        assertEquals(
                1, problems("{'house': 'idle', 'profile': 3}", Spelled.class).size());
    }

    @Test
    void bindsRecordsOfOtherModules() {
        assertEquals(
                List.of("step: is PT0S, allowed are whole seconds from 1 s to 1 day"),
                problems("{'start': '2021-06-01T00:00:00Z', 'step': 'PT0S', 'intervals': 96}", Horizon.class));
        assertEquals(
                List.of(
                        "start: is \"June\", must be an ISO-8601 instant such as 2021-06-01T00:00:00Z",
                        "step: is 15, must be an ISO-8601 duration such as PT15M"),
                problems("{'start': 'June', 'step': 15, 'intervals': 96}", Horizon.class));
    }

    @Test
    void startsPathsWhereTheObjectStands() {
        Problems problems = new Problems();
        JsonNode node = StrictJson.parse("x", "{\"capacityWh\": 0, \"powerW\": 1}");
        assertTrue(RecordJson.read(node, Battery.class, Optional.empty(), "houses[2].device", problems)
                .isEmpty());
        assertEquals(
                List.of(new Problem("houses[2].device.capacityWh", "is 0, allowed is 1 to 1000000000")),
                problems.list());
    }

    @Test
    void shortensLongValuesAndSaysWhenThereAreNoKeys() {
        String said = problems("{'value': '" + "x".repeat(100) + "'}", Samples.Whole.class)
                .get(0);
        assertEquals("value: is \"" + "x".repeat(39) + "..., must be a whole number", said);
        assertProblem("a: is not known; there are no keys here", "{'a': 1}", Samples.Empty.class);
        assertProblem("is an array, must be an object", "[]", Samples.Empty.class);
    }

    @Test
    void refusesRecordsThatCannotBeConfigs() {
        assertIllegal("cannot have components of type float", Samples.Unsupported.class);
        assertIllegal("cannot have components of type java.lang.Object", Samples.Raw.class);
        assertIllegal("must be a public record in an exported package", Elsewhere.HIDDEN);
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.object(new Samples.Real(Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.object(new Samples.Unsupported(1)));
    }

    private static void assertIllegal(String message, Class<? extends Record> type) {
        String said = assertThrows(IllegalArgumentException.class, () -> read("{'value': 1}", type, Optional.empty()))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    private static void assertProblem(String expected, String json, Class<? extends Record> type) {
        assertEquals(List.of(expected), problems(json, type));
    }

    private static BigInteger big(String json) {
        return read("{'value': " + json + "}", Samples.Big.class, Optional.empty())
                .value();
    }

    private static List<String> problems(String json, Class<? extends Record> type) {
        Problems problems = new Problems();
        RecordJson.read(StrictJson.parse("test", json.replace('\'', '"')), type, Optional.empty(), "", problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static <R extends Record> R read(String json, Class<R> type, Optional<R> defaults) {
        return RecordJson.read("test", StrictJson.parse("test", json.replace('\'', '"')), type, defaults);
    }
}
