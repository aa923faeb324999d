package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.assertFault;
import static io.github.dsm4j.examples.data.TestFiles.file;
import static io.github.dsm4j.examples.data.TestFiles.wide;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesiredProfileCsvTest {
    private static final LocalDate MAY_1 = LocalDate.of(2023, 5, 1);

    @TempDir
    Path folder;

    private static List<String> period() {
        List<String> lines = wide(1, 2);
        lines.set(0, "timestamp,desired_w");
        return lines;
    }

    private static List<String> everyDay() {
        List<String> lines = new ArrayList<>(List.of("time,desired_w"));
        for (int t = 0; t < 96; t++) {
            lines.add(LocalTime.of(t / 4, t % 4 * 15) + ",-" + t + ".5");
        }
        return lines;
    }

    private void assertRefused(List<String> lines, String message) {
        Path file = file(folder, lines);
        assertFault(file, message, () -> DesiredProfileCsv.read(file));
    }

    @Test
    void readsAPeriod() {
        DesiredProfileCsv desired = DesiredProfileCsv.read(file(folder, period()));
        assertArrayEquals(LongStream.range(0, 96).map(t -> 1_000_000 + 1000 * t).toArray(), desired.milliwatts(MAY_1));
        assertArrayEquals(
                LongStream.range(96, 192).map(t -> 1_000_000 + 1000 * t).toArray(),
                desired.milliwatts(MAY_1.plusDays(1)));
        desired.requireCovers(MAY_1, 2);
    }

    @Test
    void readsADayForEveryDay() {
        DesiredProfileCsv desired = DesiredProfileCsv.read(file(folder, everyDay()));
        long[] expected = LongStream.range(0, 96).map(t -> -1000 * t - 500).toArray();
        assertArrayEquals(expected, desired.milliwatts(MAY_1));
        assertArrayEquals(expected, desired.milliwatts(LocalDate.of(1900, 1, 1)));
        desired.requireCovers(MAY_1, 10_000);
    }

    @Test
    void refusesDaysOutsideThePeriod() {
        Path file = file(folder, period());
        DesiredProfileCsv desired = DesiredProfileCsv.read(file);
        assertFault(
                file,
                "FILE: has desired powers for 2023-05-01 to 2023-05-02; expected 2023-05-01 to 2023-05-03",
                () -> desired.requireCovers(MAY_1, 3));
        assertFault(
                file,
                "FILE: has desired powers for 2023-05-01 to 2023-05-02; expected 2023-04-30 to 2023-04-30",
                () -> desired.milliwatts(MAY_1.minusDays(1)));
    }

    @Test
    void refusesOtherHeaders() {
        assertRefused(
                List.of("timestamp,house_1", "2023-05-01T00:00:00,1"),
                "FILE, line 1: wrong header: expected 'timestamp,desired_w' or 'time,desired_w'");
    }

    @Test
    void refusesGapsEvenAtTheEndOfADay() {
        List<String> lines = period();
        lines.remove(96);
        assertRefused(
                lines,
                "FILE, line 97, column timestamp: sample 2023-05-01T23:45:00 is missing, found 2023-05-02T00:00:00");
    }

    @Test
    void refusesAnUnfinishedDay() {
        assertRefused(
                period().subList(0, 192),
                "FILE: ends before 2023-05-02T23:45:00: 95 samples on 2023-05-02, expected 96");
    }

    @Test
    void refusesAStartWithinADay() {
        List<String> lines = period();
        lines.remove(1);
        assertRefused(
                lines,
                "FILE, line 2, column timestamp: starts at 2023-05-01T00:15:00;"
                        + " expected the first sample of a day, at 00:00:00");
    }

    @Test
    void refusesTimesOutOfOrder() {
        List<String> lines = everyDay();
        lines.set(3, "01:30,0");
        assertRefused(lines, "FILE, line 4, column time: found 01:30; expected 00:30");
    }

    @Test
    void refusesOtherTimes() {
        List<String> lines = everyDay();
        lines.set(3, "0:30,0");
        assertRefused(lines, "FILE, line 4, column time: '0:30' is not a time; expected one like 00:15");
    }

    @Test
    void refusesMoreThanADay() {
        List<String> lines = everyDay();
        lines.add("00:00,0");
        assertRefused(lines, "FILE, line 98, column time: found 00:00; expected no row after 23:45");
    }

    @Test
    void refusesLessThanADay() {
        assertRefused(everyDay().subList(0, 51), "FILE: 50 rows; expected 96, 00:00 to 23:45");
    }

    @Test
    void refusesWhatIsNoNumber() {
        List<String> lines = everyDay();
        lines.set(3, "00:30,");
        assertRefused(
                lines,
                "FILE, line 4, column desired_w: '' is not a number;"
                        + " expected a decimal number between -1000000000 and 1000000000 W");
    }
}
