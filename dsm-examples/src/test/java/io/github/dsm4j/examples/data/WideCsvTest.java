package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.START;
import static io.github.dsm4j.examples.data.TestFiles.assertFault;
import static io.github.dsm4j.examples.data.TestFiles.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideCsvTest {
    private static final Duration STEP = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private void assertRefused(String message, String... lines) {
        Path file = file(folder, lines);
        assertFault(file, message, () -> WideCsv.read(file, STEP));
    }

    @Test
    void writesWattsWithThreeDecimals() throws IOException {
        Path file = folder.resolve("local-profiles.csv");
        WideCsv.write(file, START, STEP, new long[][] {{0, 305_000}, {-500, 1_000_000_000_000L}});
        assertEquals(
                "timestamp,house_1,house_2\n"
                        + "2023-05-01T00:00:00,0.000,-0.500\n"
                        + "2023-05-01T00:15:00,305.000,1000000000.000\n",
                Files.readString(file));
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        Path file = folder.resolve("local-profiles.csv");
        WideCsv.write(file, START, STEP, new long[][] {{1}});
        WideCsv.write(file, START, STEP, new long[][] {{2}});
        assertArrayEquals(new long[] {2}, WideCsv.read(file, STEP).milliwatts(0));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void keepsTheOldFileWhereTheNewOneCannotBeWritten() throws IOException {
        Path file = folder.resolve("local-profiles.csv");
        WideCsv.write(file, START, STEP, new long[][] {{1}});
        Files.createDirectory(folder.resolve("local-profiles.csv.part"));
        DataException e = assertThrows(DataException.class, () -> WideCsv.write(file, START, STEP, new long[][] {{2}}));
        assertTrue(e.getMessage().startsWith(file + ": cannot be written: "), e.getMessage());
        assertArrayEquals(new long[] {1}, WideCsv.read(file, STEP).milliwatts(0));
    }

    @Test
    void leavesNothingBehindWhereTheFileCannotBeReplaced() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.createDirectories(file.resolve("not empty"));
        DataException e = assertThrows(DataException.class, () -> WideCsv.write(file, START, STEP, new long[][] {{2}}));
        assertTrue(e.getMessage().startsWith(file + ": cannot be written: "), e.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void writesIntoTheFolderItIsRunIn() throws IOException {
        Path file = Path.of("wide-csv-test.csv");
        try {
            WideCsv.write(file, START, STEP, new long[][] {{1}});
            assertEquals(1, WideCsv.read(file, STEP).houses());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = folder.resolve("none").resolve("x.csv");
        assertFault(
                file,
                "FILE: cannot be written: java.nio.file.NoSuchFileException: FILE.part",
                () -> WideCsv.write(file, START, STEP, new long[][] {{1}}));
    }

    @Test
    void readsTimesAndLines() {
        Path file = folder.resolve("x.csv");
        WideCsv.write(file, START.plusSeconds(5), Duration.ofSeconds(7), new long[][] {{1, 2, 3}, {4, 5, 6}});
        WideProfiles profiles = WideCsv.read(file, Duration.ofSeconds(7));
        assertEquals(START.plusSeconds(5), profiles.start());
        assertEquals(2, profiles.houses());
        assertEquals(3, profiles.samples());
        assertArrayEquals(new long[] {4, 5, 6}, profiles.milliwatts(1));
        assertEquals(4, profiles.line(2));
    }

    @Test
    void canBeReadAsANeighbourhood() {
        Path file = folder.resolve("x.csv");
        NeighbourhoodData data = GeneratedNeighbourhood.of(1)
                .withHouses(2)
                .withDays(START.toLocalDate(), 1)
                .generate();
        WideCsv.write(file, START, STEP, new long[][] {data.milliwatts(0, 0), data.milliwatts(1, 0)});
        assertEquals(data.contentHash(), CsvNeighbourhood.read(file).contentHash());
    }

    @ParameterizedTest
    @CsvSource({"1, 1.000", "1.0, 1.000", "1.0004, 1.000", "+1.000, 1.000", "1e0, 1.000", "-0.000, 0.000"})
    void readsOnlyWhatItWrites(String text, String written) {
        assertRefused(
                "FILE, line 2, column house_1: '" + text + "' W; expected three decimals, as " + written,
                "timestamp,house_1",
                "2023-05-01T00:00:00," + text);
    }

    @Test
    void refusesOtherNamesOfHouses() {
        assertRefused(
                "FILE, line 1: wrong header: column 'house_3' where 'house_2' was expected",
                "timestamp,house_1,house_3",
                "2023-05-01T00:00:00,1.000,1.000");
        assertRefused(
                "FILE, line 1: wrong header: column 'time' where 'timestamp' was expected",
                "time,house_1",
                "2023-05-01T00:00:00,1.000");
        assertRefused(
                "FILE, line 1: wrong header: no houses; expected 'timestamp,house_1,...'",
                "timestamp",
                "2023-05-01T00:00:00");
    }

    @Test
    void refusesGaps() {
        assertRefused(
                "FILE, line 3, column timestamp: sample 2023-05-01T00:15:00 is missing, found 2023-05-01T00:30:00",
                "timestamp,house_1",
                "2023-05-01T00:00:00,1.000",
                "2023-05-01T00:30:00,1.000");
    }

    @Test
    void refusesEmptyLines() {
        assertRefused(
                "FILE, line 3: an empty line before this one", "timestamp,house_1", "", "2023-05-01T00:00:00,1.000");
    }

    @Test
    void refusesWhatCannotBeReadBack() {
        Path file = folder.resolve("x.csv");
        assertArgument("no houses", () -> WideCsv.write(file, START, STEP, new long[0][]));
        assertArgument(
                "house_2 has 1 samples, house_1 has 2",
                () -> WideCsv.write(file, START, STEP, new long[][] {{1, 2}, {3}}));
        assertArgument(
                "house_1 has a power beyond 1 GW",
                () -> WideCsv.write(file, START, STEP, new long[][] {{1_000_000_000_001L}}));
        assertArgument(
                "house_1 has a power beyond 1 GW",
                () -> WideCsv.write(file, START, STEP, new long[][] {{Long.MIN_VALUE}}));
        assertArgument(
                "start 2023-05-01T00:00:00.000000001: expected a whole second",
                () -> WideCsv.write(file, START.plusNanos(1), STEP, new long[][] {{1}}));
        assertArgument(
                "step PT0S: expected whole seconds",
                () -> WideCsv.write(file, START, Duration.ZERO, new long[][] {{1}}));
        assertArgument("step PT-1S: expected whole seconds", () -> WideCsv.read(file, Duration.ofSeconds(-1)));
        assertArgument("step PT0.5S: expected whole seconds", () -> WideCsv.read(file, Duration.ofMillis(500)));
        assertTrue(Files.notExists(file));
    }

    private static void assertArgument(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
