package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.START;
import static io.github.dsm4j.examples.data.TestFiles.assertFault;
import static io.github.dsm4j.examples.data.TestFiles.file;
import static io.github.dsm4j.examples.data.TestFiles.gzip;
import static io.github.dsm4j.examples.data.TestFiles.wide;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideFormTest {
    private static final String CLOCK_CHANGE = "; the day of a clock change has 92 or 100 quarter hours and cannot be"
            + " planned as a day of 96: use days before or after it";

    @TempDir
    Path folder;

    private void assertRefused(List<String> lines, String message) {
        Path file = file(folder, lines);
        assertFault(file, message, () -> CsvNeighbourhood.read(file));
    }

    @Test
    void readsHousesAndDays() {
        NeighbourhoodData data = CsvNeighbourhood.read(file(folder, wide(3, 2)));
        assertEquals("data.csv", data.name());
        assertEquals(List.of("house_1", "house_2", "house_3"), data.houses());
        assertEquals(START, data.start());
        assertEquals(2, data.days());
        assertEquals(List.of(), data.notes());
        assertArrayEquals(LongStream.range(96, 192).map(t -> (3000 + t) * 1000).toArray(), data.milliwatts(2, 1));
    }

    @Test
    void readsTheSameFromGzip() {
        String hash = CsvNeighbourhood.read(file(folder, wide(2, 2))).contentHash();
        Path zipped = file(folder, gzip(String.join("\n", wide(2, 2))));
        assertEquals(hash, CsvNeighbourhood.read(zipped).contentHash());
    }

    @Test
    void keepsOtherNamesOfHouses() {
        List<String> lines = wide(2, 1);
        lines.set(0, "timestamp,Lindenweg 3,Lindenweg 5");
        assertEquals(
                List.of("Lindenweg 3", "Lindenweg 5"),
                CsvNeighbourhood.read(file(folder, lines)).houses());
    }

    @Test
    void roundsToMilliwatts() {
        List<String> lines = wide(2, 1);
        lines.set(3, "2023-05-01T00:30:00,-0.0005,1.2344999");
        NeighbourhoodData data = CsvNeighbourhood.read(file(folder, lines));
        assertEquals(-1, data.milliwatts(0, 0)[2]);
        assertEquals(1234, data.milliwatts(1, 0)[2]);
    }

    @Test
    void fillsAMissingLastRowOfADay() {
        List<String> lines = wide(2, 3);
        lines.remove(3 * 96);
        lines.remove(96);
        NeighbourhoodData data = CsvNeighbourhood.read(file(folder, lines));
        assertEquals(3, data.days());
        assertEquals(1_094_000, data.milliwatts(0, 0)[95]);
        assertEquals(1_096_000, data.milliwatts(0, 1)[0]);
        assertEquals(2_286_000, data.milliwatts(1, 2)[95]);
        assertEquals(
                List.of(
                        "all 2 houses: no sample at 2023-05-01T23:45:00, filled with a copy of the one before"
                                + " (thesis 3.3.1)",
                        "all 2 houses: no sample at 2023-05-03T23:45:00, filled with a copy of the one before"
                                + " (thesis 3.3.1)"),
                data.notes());
    }

    @Test
    void fillsAnEmptyLastFieldOfADay() {
        List<String> lines = wide(2, 2);
        lines.set(2 * 96, "2023-05-02T23:45:00,7,");
        NeighbourhoodData data = CsvNeighbourhood.read(file(folder, lines));
        assertEquals(7000, data.milliwatts(0, 1)[95]);
        assertEquals(2_190_000, data.milliwatts(1, 1)[95]);
        assertEquals(
                List.of("house_2: no sample at 2023-05-02T23:45:00, filled with a copy of the one before"
                        + " (thesis 3.3.1)"),
                data.notes());
        assertEquals(List.of(), data.limit(1, 2).notes());
        assertEquals(List.of(), data.limit(2, 1).notes());
    }

    @Test
    void namesTheOnlyHouseOfAFilledRow() {
        List<String> lines = wide(1, 1);
        lines.remove(96);
        assertEquals(
                List.of("house_1: no sample at 2023-05-01T23:45:00, filled with a copy of the one before"
                        + " (thesis 3.3.1)"),
                CsvNeighbourhood.read(file(folder, lines)).notes());
    }

    @Test
    void refusesOtherMissingRows() {
        List<String> lines = wide(1, 2);
        lines.remove(95);
        assertRefused(
                lines,
                "FILE, line 96, column timestamp: sample 2023-05-01T23:30:00 is missing, found 2023-05-01T23:45:00");
    }

    @Test
    void refusesOtherMissingFields() {
        List<String> lines = wide(2, 1);
        lines.set(96 - 1, "2023-05-01T23:30:00,7,");
        assertRefused(lines, "FILE, line 96, column house_2: the sample is missing; only the last of a day may be");
    }

    @Test
    void refusesTwoMissingLastRows() {
        List<String> lines = wide(1, 2);
        lines.subList(95, 97).clear();
        assertRefused(
                lines,
                "FILE, line 96, column timestamp: sample 2023-05-01T23:30:00 is missing, found 2023-05-02T00:00:00");
    }

    @Test
    void refusesAMissingDay() {
        List<String> lines = wide(1, 3);
        lines.subList(96, 193).clear();
        assertRefused(
                lines,
                "FILE, line 97, column timestamp: sample 2023-05-01T23:45:00 is missing, found 2023-05-03T00:00:00");
    }

    @Test
    void refusesAnUnfinishedDay() {
        assertRefused(
                wide(1, 2).subList(0, 96 + 51),
                "FILE: ends before 2023-05-02T12:30:00: 50 samples on 2023-05-02, expected 96");
    }

    @Test
    void refusesAStartWithinADay() {
        List<String> lines = wide(1, 1);
        lines.remove(1);
        assertRefused(
                lines,
                "FILE, line 2, column timestamp: starts at 2023-05-01T00:15:00;"
                        + " expected the first sample of a day, at 00:00:00");
    }

    @Test
    void refusesATimestampTwice() {
        List<String> lines = wide(1, 1);
        lines.set(5, lines.get(4));
        assertRefused(
                lines,
                "FILE, line 6, column timestamp: duplicate timestamp 2023-05-01T00:45:00;"
                        + " expected 2023-05-01T01:00:00");
    }

    @Test
    void refusesTimestampsOutOfOrder() {
        List<String> lines = wide(1, 1);
        lines.set(9, lines.get(2));
        assertRefused(
                lines,
                "FILE, line 10, column timestamp: timestamp 2023-05-01T00:15:00 is out of order;"
                        + " expected 2023-05-01T02:00:00");
    }

    @Test
    void refusesTimestampsBetweenQuarterHours() {
        List<String> lines = wide(1, 1);
        lines.set(3, "2023-05-01T00:31:00,1");
        assertRefused(
                lines,
                "FILE, line 4, column timestamp: timestamp 2023-05-01T00:31:00 is not a multiple of PT15M after the"
                        + " first; expected 2023-05-01T00:30:00");
    }

    @Test
    void namesAClockPutForward() {
        List<String> lines = wide(1, 1);
        lines.subList(9, 13).clear();
        assertRefused(
                lines,
                "FILE, line 10, column timestamp: sample 2023-05-01T02:00:00 is missing, found 2023-05-01T03:00:00"
                        + CLOCK_CHANGE);
    }

    @Test
    void namesAClockPutBack() {
        List<String> lines = wide(1, 1);
        lines.addAll(13, lines.subList(9, 13).stream().toList());
        assertRefused(
                lines,
                "FILE, line 14, column timestamp: timestamp 2023-05-01T02:00:00 is out of order;"
                        + " expected 2023-05-01T03:00:00" + CLOCK_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-05-01 00:00:00", "01.05.2023", "2023-02-30T00:00:00", "2023-05-01T24:00:00", "", "12023-05"
            })
    void refusesOtherTimes(String time) {
        assertRefused(
                List.of("timestamp,house_1", time + ",5"),
                "FILE, line 2, column timestamp: '" + time + "' is not a time; expected one like 2023-05-01T00:00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "ten", "1.2.3"})
    void refusesWhatIsNoNumber(String power) {
        List<String> lines = wide(2, 1);
        lines.set(4, "2023-05-01T00:45:00,1," + power);
        Path file = file(folder, lines);
        assertFault(
                file,
                "FILE, line 5, column house_2: '" + power
                        + "' is not a number; expected a decimal number between -1000000000 and 1000000000 W",
                () -> CsvNeighbourhood.read(file));
        DataException e = assertThrows(DataException.class, () -> CsvNeighbourhood.read(file));
        assertEquals(OptionalLong.of(5), e.line());
        assertEquals(Optional.of("house_2"), e.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000.001", "-1e10"})
    void refusesPowersOutOfRange(String power) {
        assertRefused(
                List.of("timestamp,house_1", "2023-05-01T00:00:00," + power),
                "FILE, line 2, column house_1: '" + power
                        + "' W is out of range; expected a decimal number between -1000000000 and 1000000000 W");
    }

    @Test
    void refusesHeadersWithoutHouses() {
        assertRefused(
                List.of("timestamp", "2023-05-01T00:00:00"),
                "FILE, line 1: wrong header: no houses; expected 'timestamp,house_1,...'");
    }

    @Test
    void refusesHousesWithoutNames() {
        assertRefused(
                List.of("timestamp,house_1,", "2023-05-01T00:00:00,1,2"),
                "FILE, line 1: wrong header: column number 3 has no name");
    }

    @Test
    void refusesHousesOfOneName() {
        assertRefused(
                List.of("timestamp,house_1,house_1", "2023-05-01T00:00:00,1,2"),
                "FILE, line 1: wrong header: column 'house_1' appears twice");
    }

    @Test
    void refusesOtherHeaders() {
        assertRefused(
                List.of("time,house_1", "2023-05-01T00:00:00,1"),
                "FILE, line 1: wrong header: it begins with 'time'; expected 'timestamp,house_1,...' or a Dataport"
                        + " export with 'dataid', 'local_15min' and 'grid'");
    }

    @Test
    void refusesAHeaderWithoutRows() {
        assertRefused(List.of("timestamp,house_1"), "FILE: no rows after the header");
    }

    @Test
    void refusesRaggedRows() {
        List<String> lines = wide(2, 1);
        lines.set(50, lines.get(50) + ",1");
        assertRefused(lines, "FILE, line 51: number of fields is 4; expected 3 as in the header");
    }
}
