package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said in one line before anything is written. */
class RunErrorsTest {
    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("result");
    }

    /** Neither a result nor a part of one. */
    @AfterEach
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.startsWith("result"))
                            .toList());
        }
    }

    private Program run(Object... options) {
        List<Object> all = new ArrayList<>(List.of("run", "--out", out()));
        all.addAll(Arrays.asList(options));
        return dsm(all.toArray());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Two houses, two days. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>(List.of("timestamp,house_1,house_2"));
        for (int t = 0; t < 192; t++) {
            rows.add(LocalDateTime.of(2026, 5, 1, 0, 0).plusMinutes(15L * t) + ":00,500,-250.5");
        }
        return rows;
    }

    private Program data(UnaryOperator<String> change) throws IOException {
        return run("--data", file("data.csv", change.apply(String.join("\n", rows()) + "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--houses | 0     | --houses: is 0, allowed is 2 to 1000000",
                "--houses | 1     | --houses: is 1, allowed is 2 to 1000000",
                "--houses | 1000001| --houses: is 1000001, allowed is 2 to 1000000",
                "--houses | 1000000| 1000000 houses x 184 days need at least",
                "--houses | many  | Invalid value for option '--houses'",
                "--days   | 0     | --days: is 0, allowed is 1 to 3660",
                "--days   | 9999  | --days: is 9999, allowed is 1 to 3660",
                "--battery-wh | -1  | --battery-wh: is -1, allowed is 0 to 100000000",
                "--battery-wh | NaN | --battery-wh: is NaN",
                "--battery-w | -5   | --battery-w: is -5, allowed is 0 to 1000000000",
                "--battery-w | Infinity | --battery-w: is Infinity",
                "--target-bits | -1  | --target-bits: is -1, allowed is 0 to 256",
                "--target-bits | 257 | --target-bits: is 257, allowed is 0 to 256",
                "--approach | method3-pow | approach 'method3-pow' is unknown, allowed are all, method1-pow",
                "--initial | flat | 'flat' is not one of idle, flat-house",
                "--tie-break | random | 'random' is not one of seeded, lowest-id",
                "--latency | soon | 'soon' is no duration",
                "--latency | -PT1S | latency",
                "--seed | 1.5 | Invalid value for option '--seed'",
            })
    void optionOutOfRange(String option, String value, String message) {
        run(option, value).fails(2, message);
    }

    @Test
    void allProblemsAtOnce() {
        run("--houses", 0, "--days", 0, "--battery-w", -1).fails(2, "--houses", "--days", "--battery-w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--desired", "--config"})
    void unknownFile(String option) {
        run(option, folder.resolve("nowhere")).fails(2, "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--desired", "--config"})
    void folderInPlaceOfFile(String option) {
        run(option, folder).fails(2, folder.toString());
    }

    @Test
    void moreThanTheDataHas() throws IOException {
        Path file = file("data.csv", String.join("\n", rows()) + "\n");
        run("--data", file, "--houses", 3).fails(2, "3 houses asked for; expected 1 to 2");
        run("--data", file, "--days", 3).fails(2, "3 days asked for; expected 1 to 2");
    }

    @Test
    void oneHouseInTheFile() throws IOException {
        Path file = file("data.csv", String.join("\n", rows()).replaceAll(",[-.0-9]*(?=\n|$)|,house_2", "") + "\n");
        run("--data", file).fails(2, "houses", "are 1, at least 2");
    }

    @Test
    void wrongHeader() throws IOException {
        data(text -> text.replace("timestamp,", "when,")).fails(2, "data.csv", "header");
    }

    @Test
    void raggedRow() throws IOException {
        data(text -> text.replace("T00:30:00,500,", "T00:30:00,")).fails(2, "data.csv, line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "NaN", "Infinity", "", "1e10"})
    void noNumber(String value) throws IOException {
        data(text -> text.replace("T00:30:00,500", "T00:30:00," + value)).fails(2, "data.csv, line 4, column house_1");
    }

    @Test
    void duplicateTimestamp() throws IOException {
        data(text -> text.replace("01T00:30:00", "01T00:15:00")).fails(2, "data.csv, line 4", "duplicate timestamp");
    }

    @Test
    void unorderedTimestamps() throws IOException {
        data(text -> text.replace("01T01:30:00", "01T00:15:00")).fails(2, "data.csv, line 8", "out of order");
    }

    @Test
    void missingTimestamp() throws IOException {
        data(text -> text.replace("2026-05-01T01:30:00,500,-250.5\n", "")).fails(2, "data.csv, line 8", "is missing");
    }

    @Test
    void dayWithTooFewSamples() throws IOException {
        data(text -> text.substring(0, text.indexOf("2026-05-02T12:00:00"))).fails(2, "48 samples on 2026-05-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'rewards': 1} | rewards",
                "{'seed': 'one'} | seed",
                "{'reward': {'a': -1, 'b': 0, 'c': 0}} | reward",
                "{'reward': {'a': -0.01, 'c': 2e9}} | reward.c: is 2000000000",
                "{'consensus': 'poker'} | poker",
                "{'initial': 'sideways'} | initial",
                "{'seed': 1, 'seed': 2} | seed",
                "{'seed': | config.json",
                "[] | object",
            })
    void badConfiguration(String json, String message) throws IOException {
        Path file = file("config.json", json.replace('\'', '"'));
        run("--days", 1, "--houses", 3, "--config", file).fails(2, "config.json", message);
    }

    @Test
    void houseOfConfigurationWithNegativeCapacity() throws IOException {
        String house = "{\"id\": 7, \"device\": {\"name\": \"battery\", \"config\": {\"capacityWh\": -5}}}";
        Path file = file("config.json", "{\"houses\": [" + house + "]}");
        run("--config", file).fails(2, "config.json", "houses[0]", "capacityWh");
    }

    /** Found when the first day is planned: what was begun is taken away again. */
    @Test
    void batteryThatCannotReachItsEnd() throws IOException {
        String battery = "{'capacityWh': 10000, 'maxPowerW': 1, 'initialWh': 0, 'finalWh': 10000}";
        String device = "'device': {'name': 'battery', 'config': " + battery + "}";
        String houses = "{'houses': [{'id': 1, " + device + "}, {'id': 2, " + device + "}]}";
        Path file = file("config.json", houses.replace('\'', '"'));
        run("--config", file, "--days", 1).fails(2, "house 1, battery");
        run("--config", file, "--days", 1, "--houses", 3).fails(2, "--houses: is 3, but ", "config.json has 2 houses");
    }

    @Test
    void desiredProfileOfOtherDays() throws IOException {
        StringBuilder rows = new StringBuilder("timestamp,desired_w\n");
        for (int t = 0; t < 96; t++) {
            rows.append(LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(15L * t)).append(":00,0\n");
        }
        Path file = file("desired.csv", rows.toString());
        run("--desired", file).fails(2, "desired.csv", "2020-01-01", "expected 2026-05-01");
    }

    @Test
    void configurationWantsAFileThatIsNotGiven() throws IOException {
        Path file = file("config.json", "{\"desired\": \"given\"}");
        run("--config", file, "--days", 1, "--houses", 3).fails(2, "--desired");
    }

    @Test
    void placeThatCannotBeWritten() throws IOException {
        Path file = file("in-the-way", "");
        dsm("run", "--houses", 2, "--days", 1, "--approach", "none", "--out", file.resolve("below"))
                .fails(2, "in-the-way", "cannot be written");
        dsm("run", "--out", file).fails(2, "in-the-way", "already holds something else");
        dsm("run", "--out", "/").fails(2, "cannot be a result folder");
    }

    @Test
    void unknownOption() {
        run("--colour", "red").fails(2, "--colour");
    }
}
