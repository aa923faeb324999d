package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes what devices are said to do is found out. */
class DevicesTamperTest {
    @TempDir
    static Path folder;

    private static Path result;

    @BeforeAll
    static void run() {
        result = folder.resolve("result");
        dsm(
                        "run",
                        "--config",
                        "mixed-neighbourhood.json",
                        "--days",
                        5,
                        "--approach",
                        "centralised,none",
                        "--out",
                        result)
                .succeeds();
        dsm("verify", result).succeeds();
    }

    /** Also with new check sums: what is there then does not fit the rest. */
    @ParameterizedTest
    @CsvSource({
        "devices.csv, 0, 4, planned_w, devices.csv: has [planned_w",
        "devices.csv, 100, 0, 2026-05-01T00:15:01, line 101",
        "devices.csv, 100, 1, house_9, line 101",
        "devices.csv, 100, 2, 7, line 101",
        "devices.csv, 100, 3, linear, line 101",
        "devices.csv, 2, 2, 7, 'expected 2026-05-01T00:15:00, Row[house=house_1, device=7'",
        "devices.csv, 100, 4, 1.000, column agreed_w: house_7 adds up to ",
        "devices.csv, 100, 5, 1.000, column uncontrolled_w: house_7 adds up to ",
        "devices.csv, 100, 5, 1, column uncontrolled_w",
        "devices.csv, 1, 4, 1.000, column agreed_w: house_1 adds up to ",
        "shortfalls.csv, 1, 6, 1.0, shortfalls.csv: says something else than summary.json",
    })
    void changedField(String name, int line, int column, String value, String says) throws IOException {
        Path file = result.resolve(name);
        String good = Files.readString(file);
        List<String> lines = new ArrayList<>(good.lines().toList());
        String[] fields = lines.get(line).split(",", -1);
        fields[column] = value;
        lines.set(line, String.join(",", fields));
        refused(file, String.join("\n", lines) + "\n", says);
    }

    /** A line less, and a line twice. */
    @Test
    void changedLength() throws IOException {
        String good = Files.readString(result.resolve("devices.csv"));
        int last = good.lastIndexOf('\n', good.length() - 2);
        refused(result.resolve("devices.csv"), good.substring(0, last + 1), "ends before 2026-05-05T23:45:00");
        refused(result.resolve("devices.csv"), good + good.substring(last + 1), "there is a line too many");
        refused(result.resolve("devices.csv"), good + "\n", "SHA256SUMS");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"day\" : \"2026-05-05\"', '\"day\" : \"2026-05-04\"', but the highest peak is on day 5",
        "'\"day\" : \"2026-05-05\"', '\"day\" : \"2026-05-06\"', 2026-05-06 is not one of the days",
        "'\"day\" : \"2026-05-05\"', '\"day\" : \"soon\"', soon is no date",
        "'\"battery\" : ', '\"battery\" : 1', movedKWh of house_1 is said to be",
        "'\"agreedBy\" : [ \"centralised\" ]', '\"agreedBy\" : [ \"method1-pow\" ]', method1-pow is not among the approaches",
        "'\"agreedBy\" : [ \"centralised\" ]', '\"agreedBy\" : [ ]', expected are [uncontrolled_w]",
    })
    void changedSummary(String text, String other, String says) throws IOException {
        Path file = result.resolve("summary.json");
        refused(file, Files.readString(file).replace(text, other), says);
    }

    @ParameterizedTest
    @CsvSource({"devices.csv", "devices.svg", "shortfalls.csv"})
    void missingFile(String name) throws IOException {
        Path file = result.resolve(name);
        Path away = Files.move(file, folder.resolve("away"));
        Program verified = dsm("verify", result);
        Files.move(away, file);
        verified.fails(1, name + ": is missing");
    }

    /** By the check sums alone, the picture too. */
    @ParameterizedTest
    @CsvSource({"devices.csv", "devices.svg", "shortfalls.csv"})
    void lastByte(String name) throws IOException {
        Path file = result.resolve(name);
        byte[] good = Files.readAllBytes(file);
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(file, bad);
        Program verified = dsm("verify", result);
        Files.write(file, good);
        verified.fails(1);
        dsm("verify", result).succeeds();
    }

    private static void refused(Path file, String bad, String says) throws IOException {
        Tampering.refused(result, file, bad, says);
    }
}
