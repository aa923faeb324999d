package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/** One house of a {@link GeneratedNeighbourhood}: a household under a roof. Immutable. */
final class GeneratedHouse {
    private final long seed;
    private final int number;
    private final Habits habits;
    private final Roof roof;

    GeneratedHouse(long seed, int number) {
        this.seed = seed;
        this.number = number;
        this.habits = Habits.draw(new Draws(seed, Draws.HABITS, number));
        this.roof = new Roof(seed, number);
    }

    Habits habits() {
        return habits;
    }

    Roof roof() {
        return roof;
    }

    /** What is consumed in the house on a day, whoever produces it. */
    QuarterHours consumption(Sky sky) {
        Draws draws = new Draws(seed, Draws.DAY, number, sky.date().toEpochDay());
        return new HouseholdDay(habits, sky, draws).consumption();
    }

    /** Consumption less production on each of some days. */
    PowerProfile[] baseload(List<Sky> skies) {
        return skies.stream().map(this::baseload).toArray(PowerProfile[]::new);
    }

    private PowerProfile baseload(Sky sky) {
        QuarterHours consumption = consumption(sky);
        QuarterHours production = roof.production(sky);
        long[] net = new long[DAY];
        for (int q = 0; q < DAY; q++) {
            net[q] = consumption.milliwatts(q) - production.milliwatts(q);
        }
        return PowerProfile.of(net);
    }
}
