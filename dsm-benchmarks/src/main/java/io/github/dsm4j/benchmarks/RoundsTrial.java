package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.steering.CoordinationKind;
import io.github.dsm4j.steering.ProfileSteering;
import io.github.dsm4j.steering.ProfileSteeringConfig;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many iterations {@link CoordinationKind#ACCELERATED} needs, in which all nodes move at once. By method 2 each is one round.
 *
 * @param size houses
 * @param storage the batteries
 * @param different whether they are
 * @param initial how the day starts
 * @param least the fewest iterations that, as a limit, let it end near enough to the optimum; the most of some cities
 * @param own after how many it ends by itself with a margin of 1 W a house; the most of some cities
 */
record RoundsTrial(int size, Storage storage, boolean different, Initial initial, int least, int own) {
    /** Near enough: so much above what is certified to be the least possible distance. */
    static final double EXCESS = 0.001;

    private static final int CITIES = 3;
    private static final int MOST = 100;

    static RoundsTrial of(int size, Storage storage, boolean different, Initial initial) {
        List<List<Prosumer>> cities = LongStream.rangeClosed(1, CITIES)
                .mapToObj(seed -> different ? City.different(size, storage, seed) : City.equal(size, storage, seed))
                .map(City::houses)
                .toList();
        return new RoundsTrial(
                size,
                storage,
                different,
                initial,
                most(cities, houses -> least(houses, initial)),
                most(
                        cities,
                        houses -> City.plan(ProfileSteering.of(wattAHouse(size)), houses, initial)
                                .outcome()
                                .iterations()));
    }

    /** Ends when an iteration gains less than 1 W a house. */
    static ProfileSteeringConfig wattAHouse(int size) {
        return ProfileSteeringConfig.standard()
                .withCoordination(CoordinationKind.ACCELERATED)
                .withEpsilonMilliwatts(1_000L * size);
    }

    private static int most(List<List<Prosumer>> cities, ToIntFunction<List<Prosumer>> iterations) {
        return cities.stream().mapToInt(iterations).max().orElseThrow();
    }

    /** By trying. A run that is limited does not leap at its end, so the last one is no prefix of the next. */
    private static int least(List<Prosumer> houses, Initial initial) {
        var sweeps = ProfileSteeringConfig.standard().withCoordination(CoordinationKind.SWEEP);
        var converged = City.plan(ProfileSteering.of(sweeps), houses, initial);
        double near = (1 + EXCESS) * converged.outcome().lowerBound(houses);
        if (converged.outcome().startingAggregate().norm() <= near) {
            return 0;
        }
        var accelerated = ProfileSteeringConfig.standard().withCoordination(CoordinationKind.ACCELERATED);
        return IntStream.rangeClosed(1, MOST)
                .filter(limit -> distance(accelerated.withMaxIterations(limit), houses, initial) <= near)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static double distance(ProfileSteeringConfig config, List<Prosumer> houses, Initial initial) {
        return City.plan(ProfileSteering.of(config), houses, initial).outcome().distance();
    }

    static String header() {
        return String.format(
                "%8s %-20s %-10s %-10s %10s %10s", "houses", "batteries", "", "start", "iterations", "1 W a house");
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%,8d %-20s %-10s %-10s %,10d %,10d",
                size,
                storage,
                different ? "different" : "equal",
                initial,
                least,
                own);
    }
}
