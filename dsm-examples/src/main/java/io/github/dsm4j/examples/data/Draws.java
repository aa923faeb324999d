package io.github.dsm4j.examples.data;

import java.util.SplittableRandom;

/**
 * Random numbers for one purpose. Each purpose has a stream of its own, found from the seed by hashing, so that what is
 * drawn for one house and day never shifts what is drawn for another. Only whole 53-bit fractions are taken from the
 * generator, whose algorithm (SplitMix, Steele et al., OOPSLA 2014) is the same on every platform. Not thread-safe.
 */
final class Draws {
    // Purposes. A number must never change, or all data does.
    static final long CLOUDS = 1;
    static final long PANELS = 2;
    static final long SHADE = 3;
    static final long HABITS = 4;
    static final long DAY = 5;

    private final SplittableRandom random;

    /** The stream at the end of a path, such as (purpose, house, day), from a seed. */
    Draws(long seed, long... path) {
        long state = mixed(seed);
        for (long part : path) {
            state = mixed(state + part);
        }
        random = new SplittableRandom(state);
    }

    private static long mixed(long state) {
        return new SplittableRandom(state).nextLong();
    }

    /** Whether something of this probability happens. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Anything from low to high alike. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Mostly near the middle, never farther from it than the reach. */
    double around(double middle, double reach) {
        return middle + reach * (random.nextDouble() + random.nextDouble() - 1);
    }
}
