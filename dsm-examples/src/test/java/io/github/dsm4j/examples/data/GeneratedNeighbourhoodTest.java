package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedNeighbourhoodTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);

    /** Mean consumption of a house from one hour of the day to another on some days, W. */
    private static double mean(GeneratedNeighbourhood all, Predicate<LocalDate> days, int fromHour, int toHour) {
        long sum = 0;
        int count = 0;
        for (Sky sky : all.skies()) {
            for (int house = 0; house < all.houses() && days.test(sky.date()); house++) {
                QuarterHours day = all.house(house).consumption(sky);
                for (int q = 4 * fromHour; q < 4 * toHour; q++) {
                    sum += day.milliwatts(q);
                    count++;
                }
            }
        }
        return sum / 1000.0 / count;
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Test
    void isLikeTheThesisUnlessToldOtherwise() {
        NeighbourhoodData data = GeneratedNeighbourhood.of(42).generate();
        assertEquals("generated-42", data.name());
        assertEquals(25, data.houses().size());
        assertEquals("house_25", data.houses().get(24));
        assertEquals(184, data.days());
        assertEquals(MAY_1.atStartOfDay(), data.start());
        assertEquals(LocalDate.of(2026, 10, 31), data.date(183));
        assertEquals(List.of(), data.notes());
    }

    /** If this fails after a change of the generator, everybody's results change: say so in the change log. */
    @Test
    void isTheSameOnEveryPlatform() {
        assertEquals(
                "f587dc2980a2db136b5bdad207f0100f9561f9cdbc48bebd7972567c99836990",
                GeneratedNeighbourhood.of(1).generate().contentHash());
        assertEquals(
                "919bef73f55ccd104278d06f34ee2ba2935a6af89624d45cc58df4fc4bc59d23",
                new GeneratedNeighbourhood(-9_000_000_000_000_000_000L, 3, LocalDate.of(1969, 12, 30), 5)
                        .generate()
                        .contentHash());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eveningsAreBusyAndNightsAreQuiet(long seed) {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(seed).withDays(MAY_1, 28);
        double night = mean(all, date -> true, 1, 5);
        double morning = mean(all, date -> !weekend(date), 6, 9);
        double evening = mean(all, date -> true, 18, 21);
        assertTrue(night > 50 && night < 300, "night " + night);
        assertTrue(evening > 2 * night, evening + " by evening, " + night + " at night");
        assertTrue(morning > 1.5 * night, morning + " in the morning, " + night + " at night");
        assertTrue(evening > 1.5 * morning, evening + " by evening, " + morning + " in the morning");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void weekendsBeginLaterAndAreSpentAtHome(long seed) {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(seed).withDays(MAY_1, 56);
        double weekdays = mean(all, date -> !weekend(date), 10, 16);
        double weekends = mean(all, GeneratedNeighbourhoodTest::weekend, 10, 16);
        assertTrue(weekends > 1.2 * weekdays, weekends + " by day at weekends, " + weekdays + " on weekdays");
        double early = mean(all, date -> !weekend(date), 6, 8);
        double late = mean(all, GeneratedNeighbourhoodTest::weekend, 6, 8);
        assertTrue(late < 0.8 * early, late + " early at weekends, " + early + " on weekdays");
    }

    @Test
    void winterEveningsAreDark() {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(6).withHouses(10);
        double summer = mean(all.withDays(MAY_1, 56), date -> true, 17, 20);
        double winter = mean(all.withDays(NOVEMBER_1, 56), date -> true, 17, 20);
        assertTrue(winter > 1.05 * summer, winter + " in winter, " + summer + " in summer");
    }

    @Test
    void clearNoonsInSummerAreExported() {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(7).withHouses(50).withDays(LocalDate.of(2026, 6, 1), 30);
        List<Sky> skies = all.skies();
        NeighbourhoodData data = all.generate();
        int clearDays = 0;
        for (int day = 0; day < 30; day++) {
            boolean clear = skies.get(day).isClear();
            clearDays += clear ? 1 : 0;
            for (int house = 0; house < 50 && clear; house++) {
                assertEquals(all.house(house).roof().peak() > 0, exportsAtNoon(data.milliwatts(house, day)));
            }
        }
        assertTrue(clearDays >= 3, clearDays + " clear days");
    }

    /** In most quarter hours from 12:00 to 14:00. */
    private static boolean exportsAtNoon(long[] day) {
        int exporting = 0;
        for (int q = 48; q < 56; q++) {
            exporting += day[q] < 0 ? 1 : 0;
        }
        return exporting > 4;
    }

    @Test
    void nobodyExportsAtNight() {
        NeighbourhoodData data =
                GeneratedNeighbourhood.of(8).withDays(MAY_1, 20).generate();
        for (int house = 0; house < 25; house++) {
            for (int day = 0; day < 20; day++) {
                assertTrue(data.milliwatts(house, day)[4] > 0, "house " + house + ", day " + day);
            }
        }
    }

    @Test
    void twoRoofsInFiveCarryPanels() {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(9);
        int roofs = 0;
        for (int house = 0; house < 5000; house++) {
            double peak = all.house(house).roof().peak();
            assertTrue(peak == 0 || (peak >= 1500 && peak <= 5000), "peak " + peak);
            roofs += peak > 0 ? 1 : 0;
        }
        assertEquals(2000, roofs, 150);
    }

    @Test
    void panelsYieldWhatPanelsYield() {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(10).withDays(LocalDate.of(2026, 1, 1), 365);
        List<Sky> skies = all.skies();
        double energy = 0;
        double peaks = 0;
        for (int house = 0; house < 30; house++) {
            Roof roof = all.house(house).roof();
            peaks += roof.peak();
            for (Sky sky : skies) {
                QuarterHours day = roof.production(sky);
                for (int q = 0; q < 96; q++) {
                    assertTrue(day.milliwatts(q) >= 0 && day.milliwatts(q) <= 1000 * roof.peak(), "beyond the peak");
                    energy += day.milliwatts(q) / 4000.0;
                }
            }
        }
        assertEquals(950, energy / peaks, 150, "kWh a year for each kWp");
    }

    @Test
    void thereAreAllKindsOfHouseholds() {
        GeneratedNeighbourhood all = GeneratedNeighbourhood.of(11);
        int[] kinds = new int[HouseholdKind.values().length];
        for (int house = 0; house < 1000; house++) {
            kinds[all.house(house).habits().kind().ordinal()]++;
        }
        for (int count : kinds) {
            assertTrue(count > 100, "only " + count + " of a kind");
        }
    }

    @Test
    void aLargeNeighbourhoodFits() {
        NeighbourhoodData data = GeneratedNeighbourhood.of(12)
                .withHouses(20_000)
                .withDays(MAY_1, 1)
                .generate();
        assertEquals(20_000, data.houses().size());
        assertEquals(96, data.milliwatts(19_999, 0).length);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0 houses asked for; expected 1 to 1000000",
        "1000001, 1, 1000001 houses asked for; expected 1 to 1000000",
        "1, 0, 0 days asked for; expected 1 to 3660",
        "1, 3661, 3661 days asked for; expected 1 to 3660"
    })
    void refusesWhatIsOutOfRange(int houses, int days, String message) {
        DataException e = assertThrows(DataException.class, () -> new GeneratedNeighbourhood(1, houses, MAY_1, days));
        assertEquals("generated neighbourhood: " + message, e.getMessage());
    }

    @Test
    void refusesWhatDoesNotFit() {
        DataException e = assertThrows(
                DataException.class, () -> new GeneratedNeighbourhood(1, 100_000, MAY_1, 3660).checkMemory(1L << 30));
        assertEquals(
                "generated neighbourhood: 100000 houses and 3660 days need 268066 MiB of memory; there are 1024:"
                        + " use fewer, or a larger -Xmx",
                e.getMessage());
    }
}
