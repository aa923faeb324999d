package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.NeighbourhoodData.DAY;

/** The PV panels of a house. Immutable. */
final class Roof {
    private static final double SHARE_WITH_PANELS = 0.4;

    /** What is left after inverter, cables, heat and dirt. */
    private static final double PERFORMANCE = 0.8;

    private final long seed;
    private final int house;
    private final double peak;
    private final double[] normal;

    Roof(long seed, int house) {
        this.seed = seed;
        this.house = house;
        Draws draws = new Draws(seed, Draws.PANELS, house);
        this.peak = draws.chance(SHARE_WITH_PANELS) ? draws.between(1500, 5000) : 0;
        this.normal = Sky.normal(draws.between(20, 45), draws.around(0, 90));
    }

    /** The power in full sunlight, W; 0 without panels. */
    double peak() {
        return peak;
    }

    /** What the panels produce on a day. */
    QuarterHours production(Sky sky) {
        QuarterHours day = new QuarterHours();
        if (peak > 0) {
            Draws draws = new Draws(seed, Draws.SHADE, house, sky.date().toEpochDay());
            // Clouds do not pass all roofs in the same minute.
            double variation = sky.isClear() ? 0.01 : 0.06;
            for (int q = 0; q < DAY; q++) {
                double light = sky.lightOn(q, normal) * draws.around(1, variation);
                day.add(q * QuarterHours.MINUTES, QuarterHours.MINUTES, peak * PERFORMANCE * light / 1000);
            }
        }
        return day;
    }
}
