package io.github.dsm4j.examples.data;

import io.github.dsm4j.api.profile.PowerProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A neighbourhood made up from a seed, for trying things out where no measured data may be shown or has enough houses.
 * No real household is in it. Households of different kinds get up, leave, cook, wash and go to bed at their own hours;
 * about two roofs in five carry PV of 1.5 to 5 kWp under a sky that all share. Over half a year a household consumes at
 * a rate of 2,000 to 6,000 kWh a year, more in winter than in summer.
 *
 * <p>The same seed gives the same data on every Java platform: no platform-dependent arithmetic is used. What a house
 * does on a date depends on the seed, its number and the date only, so more houses or days leave the others as they
 * are. Immutable and thread-safe.
 *
 * @param seed decides everything
 * @param houses how many houses, 1 to 1,000,000
 * @param start the first day
 * @param days how many days, 1 to 3,660, each of 96 quarter hours whatever clocks do
 */
public record GeneratedNeighbourhood(long seed, int houses, LocalDate start, int days) {
    private static final String SOURCE = "generated neighbourhood";
    private static final int MOST_HOUSES = 1_000_000;
    private static final int MOST_DAYS = 3_660;

    /**
     * Checks the bounds.
     *
     * @throws DataException if houses or days are out of range
     */
    public GeneratedNeighbourhood {
        check("houses", houses, MOST_HOUSES);
        check("days", days, MOST_DAYS);
    }

    /**
     * As many houses and days as in the thesis (§3.3.1): 25 houses, 184 days from 1 May 2026.
     *
     * @param seed decides everything
     * @return the neighbourhood
     */
    public static GeneratedNeighbourhood of(long seed) {
        return new GeneratedNeighbourhood(seed, 25, LocalDate.of(2026, 5, 1), 184);
    }

    /**
     * The same with another number of houses.
     *
     * @param number how many, 1 to 1,000,000
     * @return the changed copy
     * @throws DataException if out of range
     */
    public GeneratedNeighbourhood withHouses(int number) {
        return new GeneratedNeighbourhood(seed, number, start, days);
    }

    /**
     * The same with other days.
     *
     * @param first the first day
     * @param number how many, 1 to 3,660
     * @return the changed copy
     * @throws DataException if out of range
     */
    public GeneratedNeighbourhood withDays(LocalDate first, int number) {
        return new GeneratedNeighbourhood(seed, houses, first, number);
    }

    /**
     * Makes the data; needs 8 bytes for each house and quarter hour.
     *
     * @return the data, named {@code generated-} and the seed
     * @throws DataException if that is more than the memory of this Java process
     */
    public NeighbourhoodData generate() {
        checkMemory(Runtime.getRuntime().maxMemory());
        List<Sky> skies = skies();
        List<String> names = new ArrayList<>();
        for (int house = 1; house <= houses; house++) {
            names.add("house_" + house);
        }
        PowerProfile[][] baseload = new PowerProfile[houses][];
        IntStream.range(0, houses)
                .parallel()
                .forEach(house -> baseload[house] = house(house).baseload(skies));
        return new NeighbourhoodData("generated-" + seed, names, start.atStartOfDay(), days, baseload, List.of());
    }

    /** What all houses see above them, day by day. */
    List<Sky> skies() {
        List<Sky> skies = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            skies.add(new Sky(seed, start.plusDays(day)));
        }
        return skies;
    }

    GeneratedHouse house(int number) {
        return new GeneratedHouse(seed, number);
    }

    void checkMemory(long available) {
        long needed = (long) houses * days * NeighbourhoodData.DAY * Long.BYTES;
        if (needed > available) {
            throw DataException.of(
                    SOURCE,
                    houses + " houses and " + days + " days need " + (needed >> 20) + " MiB of memory; there are "
                            + (available >> 20) + ": use fewer, or a larger -Xmx");
        }
    }

    private static void check(String what, int asked, int most) {
        if (asked < 1 || asked > most) {
            throw DataException.of(SOURCE, asked + " " + what + " asked for; expected 1 to " + most);
        }
    }
}
