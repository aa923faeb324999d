package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The thesis's experiments, from the command line, on a few houses and days. */
class EvaluateTest {
    private static final List<String> ALL = List.of(
            "load-duration",
            "time",
            "difficulty",
            "scalability",
            "winners",
            "stake-recovery",
            "energy",
            "stake-value",
            "flexibility",
            "algorithms");

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("report");
    }

    private Program evaluate(Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("evaluate", "--quick", "--houses", 5, "--days", 7, "--max-nodes", 5, "--out", out()));
        arguments.addAll(Arrays.asList(more));
        return dsm(arguments.toArray());
    }

    /** All files and their content, as text. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Map<String, String> exactTables() throws IOException {
        Map<String, String> tables = files();
        tables.keySet()
                .removeIf(name -> !name.contains("tables/") || name.contains("measured") || name.contains("findings"));
        return tables;
    }

    @Test
    void allExperimentsInOneReport() throws IOException {
        Program program = evaluate().succeeds();
        String page = Files.readString(out().resolve("report.html"));
        for (String experiment : ALL) {
            assertTrue(page.contains("id=\"experiment-" + experiment + "\""), experiment);
        }
        assertTrue(page.contains("Quick version"), "the banner is missing");
        assertTrue(page.contains("evaluate --houses 5 --days 7 --quick --max-nodes 5"), "the command is missing");
        assertTrue(page.contains("generated-1"), "the data set is missing");
        assertEquals(
                "written to " + out().resolve("report.html"),
                program.out().get(program.out().size() - 1));
        assertTrue(files().containsKey("report/tables/findings.csv"), () -> "no findings in " + out());
        assertFalse(files().keySet().stream().anyMatch(name -> name.contains("partial") || name.contains("lock")));
    }

    @Test
    void sameSeedSameTables() throws IOException {
        evaluate("winners", "load-duration", "flexibility", "algorithms").succeeds();
        Map<String, String> first = exactTables();
        assertTrue(first.size() > 4, first::toString);
        try (Stream<Path> all = Files.walk(out())) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        evaluate("winners", "load-duration", "flexibility", "algorithms").succeeds();
        assertEquals(first, exactTables());
    }

    @Test
    void doneOnce() throws IOException {
        evaluate("scalability").succeeds();
        Map<String, String> before = files();
        Program again = evaluate("scalability").succeeds();
        assertEquals(before, files());
        assertEquals(List.of(), again.err());
    }

    /** Others that are done stay in the report. */
    @Test
    void oneAfterTheOther() throws IOException {
        evaluate("scalability").succeeds();
        evaluate("flexibility").succeeds();
        String page = Files.readString(out().resolve("report.html"));
        assertTrue(page.contains("id=\"experiment-scalability\"") && page.contains("id=\"experiment-flexibility\""));
        assertFalse(page.contains("id=\"experiment-winners\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--seed  | 2 | seed is 1, not 2",
                "--days  | 8 | days is 7, not 8",
                "--houses| 6 | houses is 5, not 6",
            })
    void anotherConfiguration(String option, String value, String says) throws IOException {
        evaluate("scalability").succeeds();
        Map<String, String> before = files();
        List<Object> arguments = new ArrayList<>(List.of("evaluate", "scalability", "--quick", "--out", out()));
        Map<String, Object> options = new TreeMap<>(Map.of("--houses", 5, "--days", 7, "--max-nodes", 5));
        options.put(option.strip(), value);
        options.forEach((name, number) -> arguments.addAll(List.of(name, number)));
        dsm(arguments.toArray()).fails(2, "another configuration", says, "choose another --out");
        assertEquals(before, files());
    }

    @Test
    void halfFinishedFullVersionIsNotMixedWithQuick() throws IOException {
        evaluate("flexibility").succeeds();
        Files.delete(out().resolve("report.html"));
        Map<String, String> before = files();
        dsm("evaluate", "flexibility", "--houses", 5, "--days", 7, "--out", out())
                .fails(2, "quick is true, not false");
        assertEquals(before, files());
    }

    @Test
    void somethingElseIsThere() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.txt"), "mine");
        evaluate("winners").fails(2, "already holds something else", "--out");
        assertEquals(Map.of("report/thesis.txt", "mine"), files());
    }

    @Test
    void aFileIsThere() throws IOException {
        Files.writeString(out(), "mine");
        evaluate("winners").fails(2, "already holds something else");
        dsm("evaluate", "winners", "--out", out().resolve("below")).fails(2, "below", "cannot be written");
        assertEquals(Map.of("report", "mine"), files());
    }

    @Test
    void manifestOfSomethingElse() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("evaluation.json"), "{\"format\": 1");
        evaluate("winners").fails(2, "evaluation.json", "choose another --out");
    }

    @Test
    void helpNamesThem() {
        String help = dsm("evaluate", "--help").succeeds().text().replaceAll("\\s+", " ");
        assertTrue(help.contains("Which experiments: " + String.join(", ", ALL) + "."), help);
    }

    @Test
    void unknownExperiment() throws IOException {
        evaluate("winers").fails(2, "experiment 'winers' is unknown, known are " + String.join(", ", ALL));
        assertEquals(Map.of(), files());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--houses     | 0     | --houses: is 0, allowed is 1 to 100000",
                "--days       | 0     | --days: is 0, allowed is 1 to 3660",
                "--max-nodes  | 4     | --max-nodes: is 4, allowed is 5 to 10000",
                "--max-nodes  | many  | Invalid value for option '--max-nodes'",
                "--core-watts | 0     | --core-watts: is 0, allowed is 0.1 to 1000",
                "--battery-wh | 5     | Unknown option: '--battery-wh'",
                "--data       | x.csv | x.csv: no such file",
            })
    void wrongOptions(String option, String value, String says) throws IOException {
        dsm("evaluate", "--out", out(), option, value).fails(2, says);
        assertEquals(Map.of(), files());
    }

    @Test
    void tooLittleData() throws IOException {
        Program program = dsm("evaluate", "--quick", "--houses", 1, "--days", 2, "--max-nodes", 5, "--out", out())
                .succeeds();
        for (String name : List.of("time", "scalability", "winners", "stake-recovery", "energy", "stake-value")) {
            assertTrue(
                    program.err().stream()
                            .anyMatch(line -> line.startsWith("dsm: note: " + name + " is skipped: ")
                                    && line.contains("at least")),
                    () -> name + " in " + program.err());
        }
        String page = Files.readString(out().resolve("report.html"));
        assertTrue(page.contains("id=\"experiment-load-duration\"") && page.contains("winners: "));
    }

    /** The ends of the smallest data that everything can be said about. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void smallData(int houses) throws IOException {
        Program program = dsm("evaluate", "--quick", "--houses", houses, "--days", 7, "--max-nodes", 5, "--out", out())
                .succeeds();
        assertNotEquals(List.of(), program.out());
        String page = Files.readString(out().resolve("report.html"));
        assertFalse(page.contains("NaN") || page.contains("Infinity"));
    }
}
