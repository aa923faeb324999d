package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.assertFault;
import static io.github.dsm4j.examples.data.TestFiles.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataportFormTest {
    private static final String CLOCK_CHANGE = "; the day of a clock change has 92 or 100 quarter hours and cannot be"
            + " planned as a day of 96: use days before or after it";
    private static final String EVERY =
            "; each house needs every quarter hour of all days in the file, save the last of a day";

    @TempDir
    Path folder;

    /** Two houses, two days; line 2 + t for dataid 142, 194 + t for dataid 27. */
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void twoHousesForTwoDays() {
        lines.add("dataid,local_15min,air1,grid,solar,solar2");
        for (int id : new int[] {142, 27}) {
            for (int t = 0; t < 192; t++) {
                lines.add(row(id, t, "-05"));
            }
        }
    }

    /** Sample t of a house is (id * 1000 + t) W; the house produces 1 kW more than that and consumes 2. */
    private static String row(int id, int t, String offset) {
        LocalDateTime time = LocalDateTime.of(2019, 5, 1, 0, 0).plusMinutes(15L * t);
        return id + "," + time.toString().replace('T', ' ') + ":00" + offset + ",," + PowerUnit.watts(id * 1000L + t)
                + ",1.000,";
    }

    private NeighbourhoodData read() {
        return CsvNeighbourhood.read(file(folder, lines));
    }

    private void assertRefused(String message) {
        Path file = file(folder, lines);
        assertFault(file, message, () -> CsvNeighbourhood.read(file));
    }

    @Test
    void numbersHousesByDataid() {
        NeighbourhoodData data = read();
        assertEquals(List.of("house_1", "house_2"), data.houses());
        assertEquals(List.of("house_1 is dataid 27", "house_2 is dataid 142"), data.notes());
        assertEquals(List.of("house_1 is dataid 27"), data.limit(1, 1).notes());
        assertEquals(LocalDateTime.of(2019, 5, 1, 0, 0), data.start());
        assertEquals(2, data.days());
    }

    @Test
    void takesTheGridColumnInKilowatts() {
        assertArrayEquals(
                LongStream.range(96, 192).map(t -> (27_000 + t) * 1000).toArray(), read().milliwatts(0, 1));
        lines.set(194, "27,2019-05-01 00:15:00-05,,-0.1234565,1.5,");
        assertEquals(-123_457, read().milliwatts(0, 0)[1]);
    }

    @Test
    void takesRowsInAnyOrder() {
        String hash = read().contentHash();
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        assertEquals(hash, read().contentHash());
    }

    @Test
    void takesColumnsInAnyOrder() {
        lines.replaceAll(line -> {
            String[] f = line.split(",", -1);
            return f[3] + "," + f[4] + "," + f[1] + "," + f[0];
        });
        assertEquals(142_001_000, read().milliwatts(1, 0)[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-05", "+00", "-04:00", "+05:30"})
    void goesByLocalTime(String offset) {
        lines.replaceAll(line -> line.replace(":00-05,", ":00" + offset + ","));
        assertEquals(LocalDateTime.of(2019, 5, 1, 0, 0), read().start());
    }

    @Test
    void fillsAMissingLastSampleOfADay() {
        lines.remove(1 + 95);
        NeighbourhoodData data = read();
        assertEquals(142_094_000, data.milliwatts(1, 0)[95]);
        assertEquals(142_096_000, data.milliwatts(1, 1)[0]);
        assertEquals(27_095_000, data.milliwatts(0, 0)[95]);
        assertEquals(
                List.of(
                        "house_1 is dataid 27",
                        "house_2 is dataid 142",
                        "house_2 (dataid 142): no sample at 2019-05-01T23:45:00, filled with a copy of the one before"
                                + " (thesis 3.3.1)"),
                data.notes());
    }

    @Test
    void fillsTheLastSampleOfAll() {
        lines.remove(384);
        lines.remove(192);
        assertEquals(27_190_000, read().milliwatts(0, 1)[95]);
        assertEquals(4, read().notes().size());
    }

    @Test
    void refusesOtherMissingSamples() {
        lines.remove(1 + 94);
        assertRefused("FILE, line 96: no sample of dataid 142 for 2019-05-01T23:30:00" + EVERY);
    }

    @Test
    void refusesAMissingEnd() {
        lines.subList(1 + 150, 1 + 192).clear();
        assertRefused("FILE: no sample of dataid 142 for 2019-05-02T13:30:00" + EVERY);
    }

    @Test
    void refusesAMissingBeginning() {
        lines.remove(1);
        assertRefused("FILE, line 2: no sample of dataid 142 for 2019-05-01T00:00:00" + EVERY);
    }

    @Test
    void refusesADayFarAway() {
        lines.add(row(27, 96 * 365 * 400, "-05"));
        assertRefused("FILE, line 386: no sample of dataid 27 for 2019-05-03T00:00:00" + EVERY);
    }

    @Test
    void refusesASampleTwice() {
        lines.add(row(27, 7, "-05"));
        assertRefused("FILE, line 386: second sample of dataid 27 for 2019-05-01T01:45:00, the first is in line 201");
    }

    @Test
    void namesAClockPutForward() {
        for (int t = 0; t < 8; t++) {
            lines.set(1 + t, row(142, t, "-06"));
        }
        lines.subList(9, 13).clear();
        assertRefused("FILE, line 10: no sample of dataid 142 for 2019-05-01T02:00:00" + EVERY + CLOCK_CHANGE);
    }

    @Test
    void namesAClockPutBack() {
        for (int t = 4; t < 8; t++) {
            lines.add(row(27, t, "-06"));
        }
        assertRefused("FILE, line 386: second sample of dataid 27 for 2019-05-01T01:00:00, the first is in line 198"
                + CLOCK_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataid", "local_15min", "grid"})
    void refusesHeadersWithout(String column) {
        lines.set(0, lines.get(0).replace(column, "other"));
        assertRefused(
                column.equals("dataid")
                        ? "FILE, line 1: wrong header: it begins with 'other'; expected 'timestamp,house_1,...' or a"
                                + " Dataport export with 'dataid', 'local_15min' and 'grid'"
                        : "FILE, line 1: wrong header: no column '" + column
                                + "'; a Dataport export of 15 minutes has 'dataid', 'local_15min' and 'grid'");
    }

    @Test
    void refusesAHeaderWithoutRows() {
        lines.subList(1, lines.size()).clear();
        assertRefused("FILE: no rows after the header");
    }

    @Test
    void refusesRowsWithoutGrid() {
        lines.set(3, "142,2019-05-01 00:30:00-05,,,1,");
        assertRefused("FILE, line 4, column grid: '' is not a number;"
                + " expected a decimal number between -1000000 and 1000000 kW");
    }

    @Test
    void refusesPowersOutOfRange() {
        lines.set(3, "142,2019-05-01 00:30:00-05,,1000000.1,1,");
        assertRefused("FILE, line 4, column grid: '1000000.1' kW is out of range;"
                + " expected a decimal number between -1000000 and 1000000 kW");
    }

    @Test
    void refusesOtherDataids() {
        lines.set(3, "x,2019-05-01 00:30:00-05,,1,1,");
        assertRefused("FILE, line 4, column dataid: 'x' is not a dataid; expected an integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-01 00:30:00", "2019-05-01T00:30:00-05", "2019-05-01 00:30", ""})
    void refusesOtherTimes(String time) {
        lines.set(3, "142," + time + ",,1,1,");
        assertRefused("FILE, line 4, column local_15min: '" + time
                + "' is not a time; expected one like 2019-05-01 00:00:00-05");
    }

    @Test
    void refusesTimesBetweenQuarterHours() {
        lines.set(3, "142,2019-05-01 00:31:00-05,,1,1,");
        assertRefused("FILE, line 4, column local_15min: '2019-05-01 00:31:00-05' is not a whole quarter hour");
    }
}
