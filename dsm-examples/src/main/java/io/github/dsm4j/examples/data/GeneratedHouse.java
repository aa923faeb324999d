package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

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

    /** Consumption less production, mW, for each quarter hour of some days. */
    long[] baseload(List<Sky> skies) {
        long[] baseload = new long[skies.size() * DAY];
        int t = 0;
        for (Sky sky : skies) {
            QuarterHours consumption = consumption(sky);
            QuarterHours production = roof.production(sky);
            for (int q = 0; q < DAY; q++) {
                baseload[t++] = consumption.milliwatts(q) - production.milliwatts(q);
            }
        }
        return baseload;
    }
}
