package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the neighbourhood that small batteries cannot keep are reported, interval by interval, by every approach. */
class NeighbourhoodLimitsTest {
    private static final String LIMITS = "{'minW': [-500], 'maxW': [2000], 'relax': true}";
    private static final List<String> PLANNING =
            List.of("method1-pow", "method2-pow", "method1-pos", "method2-pos", "centralised");

    @TempDir
    static Path folder;

    private static Path result;
    private static Program run;

    private static Program run(Path out, String limits, Object... more) throws IOException {
        Path file = Files.writeString(
                out.resolveSibling(out.getFileName() + ".json"),
                ("{'algorithm': {'name': 'profile-steering', 'config': {'limits': " + limits + "}}}")
                        .replace('\'', '"'));
        List<Object> all = new ArrayList<>(
                List.of("run", "--config", file, "--houses", 5, "--days", 2, "--battery-wh", 1500, "--out", out));
        all.addAll(List.of(more));
        return dsm(all.toArray());
    }

    @BeforeAll
    static void run() throws IOException {
        result = folder.resolve("result");
        run = run(result, LIMITS).succeeds();
    }

    /** The rows of the file of shortfalls that the local profiles of an approach make. */
    private static List<String> expected(String approach) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(result.resolve(approach + "/local-profiles.csv"))) {
            String[] cells = line.split(",");
            if (!cells[0].equals("timestamp")) {
                BigDecimal sum = Stream.of(cells).skip(1).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
                String when = cells[0].substring(0, 10) + "," + cells[0].substring(11, 16);
                addBroken(rows, "upper limit," + when, sum.subtract(new BigDecimal(2000)));
                addBroken(rows, "lower limit," + when, new BigDecimal(-500).subtract(sum));
            }
        }
        return rows;
    }

    private static void addBroken(List<String> rows, String what, BigDecimal watts) {
        if (watts.compareTo(new BigDecimal("0.01")) > 0) {
            rows.add("neighbourhood,,," + what + "," + watts.doubleValue() + ",W");
        }
    }

    @Test
    void everyApproachBreaksThemInTheSameIntervals() throws IOException {
        List<String> file = Files.readAllLines(result.resolve("shortfalls.csv"));
        assertEquals("house,device,kind,what,date,time,missing,unit", file.get(0));
        assertTrue(file.size() > 10 && file.size() < 180, () -> file.size() + " lines");
        for (String approach : PLANNING) {
            assertEquals(expected(approach), file.subList(1, file.size()), approach);
        }
        assertFalse(Files.exists(result.resolve("devices.csv")));
        dsm("verify", result).succeeds();
    }

    @Test
    void theWorstIntervalOfEachDayIsPrinted() throws IOException {
        Map<String, List<String[]>> days = new LinkedHashMap<>();
        for (String row : expected("centralised")) {
            String[] cells = row.split(",");
            days.computeIfAbsent(cells[4] + ": the neighbourhood, " + cells[3], key -> new ArrayList<>())
                    .add(cells);
        }
        List<String> expected = new ArrayList<>();
        days.forEach((what, rows) -> {
            String[] worst = rows.get(0);
            for (String[] cells : rows) {
                worst = Double.parseDouble(cells[6]) > Double.parseDouble(worst[6]) ? cells : worst;
            }
            expected.add(String.format(
                    Locale.ROOT,
                    "not met on %s: %.1f W missing (worst of %d intervals, %s)",
                    what,
                    Double.parseDouble(worst[6]),
                    rows.size(),
                    worst[5]));
        });
        assertEquals(4, expected.size());
        assertEquals(
                expected,
                run.out().stream().filter(line -> line.startsWith("not met")).toList());
        assertFalse(run.text().contains("are kept"));
    }

    @Test
    void limitsThatAreKeptAreSaidToBe() throws IOException {
        Path out = folder.resolve("kept");
        Program kept =
                run(out, "{'maxW': [20000]}", "--approach", "centralised").succeeds();
        assertTrue(kept.out().contains("the limits of the neighbourhood are kept"), kept::text);
        assertEquals(
                "house,device,kind,what,date,time,missing,unit\n", Files.readString(out.resolve("shortfalls.csv")));
        dsm("verify", out).succeeds();
    }

    /** Who does not plan keeps no limits, and without limits there is nothing to say. */
    @Test
    void nothingWithoutLimits() throws IOException {
        Path nobody = folder.resolve("nobody");
        assertFalse(run(nobody, LIMITS, "--approach", "none").succeeds().text().contains("limit"));
        Path free = folder.resolve("free");
        assertFalse(
                run(free, "{}", "--approach", "centralised").succeeds().text().contains("limit"));
        for (Path out : List.of(nobody, free)) {
            assertFalse(Files.exists(out.resolve("shortfalls.csv")));
            dsm("verify", out).succeeds();
        }
    }

    /** What devices lack comes first. */
    @Test
    void besideTheShortfallsOfDevices() throws IOException {
        Path mixed = Files.writeString(folder.resolve("mixed.json"), """
                {"algorithm": {"name": "profile-steering", "config": {"limits": {"maxW": [-100]}}},
                 "houses": [{"id": 1, "device": "battery", "limits": {"maxW": [-6000], "relax": true}},
                            {"id": 2, "device": "battery"}]}
                """);
        Path out = folder.resolve("mixed");
        dsm("run", "--config", mixed, "--days", 2, "--approach", "method2-pos,centralised", "--out", out)
                .succeeds();
        List<String> rows = Files.readAllLines(out.resolve("shortfalls.csv"));
        assertTrue(rows.get(1).startsWith("house_1,,group,upper limit,2026-05-01,,"), rows::toString);
        assertTrue(rows.get(rows.size() - 1).startsWith("neighbourhood,,,upper limit,2026-05-02,"), rows::toString);
        dsm("verify", out).succeeds();
    }

    /** Also with new check sums: what is there then does not fit the rest. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shortfalls.csv | ,07:30,      | ,07:31, | shortfalls.csv: says something else than summary.json and",
                "shortfalls.csv | ,lower limit | ,upper limit | shortfalls.csv: says something else than summary.json and",
                "shortfalls.csv | neighbourhood,.*\\n | \"\" | shortfalls.csv: says something else than summary.json and",
                "summary.json   | \"intervals\" : (\\d+) | \"intervals\" : 1$1 | limits: shortfalls[0] is said to be",
                "summary.json   | \"missing\" : (\\d+) | \"missing\" : 1$1 | limits: shortfalls[0] is said to be",
                "summary.json   | \"shortfalls\" : (?s:[^]]*) | \"shortfalls\" : [ | limits: number of shortfalls is said to be 0",
                "summary.json   | \"maxW\" : [^]]* | \"maxW\" : [ 2001.0 | limits: maxW is said to be [2001.0], but is [2000.0]",
                "summary.json   | \"minW\" : [^]]* | \"minW\" : [ | limits: minW is said to be [], but is [-500.0]",
                "summary.json   | \"limits\" : (?s:.*)} | \"limits\" : null } | shortfalls.csv: does not belong to the result",
            })
    void whoeverChangesThemIsFoundOut(String name, String text, String other, String says) throws IOException {
        refused(result, name, text, other, says);
    }

    /** Without a chain the limits are as they are stated, but nothing else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"maxW\" : [^]]* | \"maxW\" : [ 2001.0 | limits: shortfalls[1] is said to be",
                "\"maxW\" : [^]]* | \"maxW\" : [ 1.0, 2.0 | maxW: has 2 values, allowed is none, one, or one for each",
                "\"maxW\" : [^]]* | \"maxW\" : [ -501.0 | maxW[0]: is -501.0, below the least power of -500.0",
                "\"plannedBy\" : [^]]* | \"plannedBy\" : [ | limits: plannedBy is said to be",
            })
    void alsoWithoutAChain(String text, String other, String says) throws IOException {
        Path out = folder.resolve("alone");
        if (!Files.exists(out)) {
            run(out, LIMITS, "--approach", "centralised,none").succeeds();
        }
        refused(out, "summary.json", text, other, says);
    }

    private static void refused(Path out, String name, String text, String other, String says) throws IOException {
        Path file = out.resolve(name);
        String good = Files.readString(file);
        Tampering.refused(out, file, good.replaceFirst(text.replace("\\n", "\n"), other), says);
    }
}
