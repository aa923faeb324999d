package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GeneratedNeighbourhoodProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property(tries = 50)
    void moreHousesAndDaysLeaveTheOthersAsTheyAre(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int houses,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll @IntRange(min = 0, max = 5) int more) {
        GeneratedNeighbourhood small =
                GeneratedNeighbourhood.of(seed).withHouses(houses).withDays(FIRST, days);
        GeneratedNeighbourhood large = small.withHouses(houses + more).withDays(FIRST, days + more);
        assertEquals(
                small.generate().contentHash(),
                large.generate().limit(houses, days).contentHash());
    }

    @Property(tries = 20)
    void anotherStartShowsTheSameDates(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int later) {
        NeighbourhoodData early = GeneratedNeighbourhood.of(seed)
                .withHouses(2)
                .withDays(FIRST, 21)
                .generate();
        NeighbourhoodData late = GeneratedNeighbourhood.of(seed)
                .withHouses(2)
                .withDays(FIRST.plusDays(later), 1)
                .generate();
        assertArrayEquals(early.milliwatts(1, later), late.milliwatts(1, 0));
    }

    @Property(tries = 20)
    void seedsAndHousesDiffer(@ForAll long seed) {
        GeneratedNeighbourhood one =
                GeneratedNeighbourhood.of(seed).withHouses(2).withDays(FIRST, 1);
        NeighbourhoodData data = one.generate();
        NeighbourhoodData other = GeneratedNeighbourhood.of(seed + 1)
                .withHouses(2)
                .withDays(FIRST, 1)
                .generate();
        assertNotEquals(data.contentHash(), other.contentHash());
        assertTrue(data.milliwatts(0, 0)[72] != data.milliwatts(1, 0)[72], "two houses alike");
    }

    @Property(tries = 60)
    void householdsConsumeTwoToSixThousandKilowattHoursAYear(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 100_000) int lastHouse,
            @ForAll @IntRange(min = 0, max = 3_000) int firstDay) {
        GeneratedNeighbourhood half = GeneratedNeighbourhood.of(seed).withDays(FIRST.plusDays(firstDay), 184);
        List<Sky> skies = half.skies();
        for (int house = Math.max(0, lastHouse - 5); house < lastHouse; house++) {
            double energy = 0;
            for (Sky sky : skies) {
                QuarterHours day = half.house(house).consumption(sky);
                for (int q = 0; q < 96; q++) {
                    energy += day.milliwatts(q) / 4e6;
                }
            }
            double year = energy * 365 / 184;
            assertTrue(year >= 2000 && year <= 6000, "house " + house + ": " + year + " kWh a year");
        }
    }
}
