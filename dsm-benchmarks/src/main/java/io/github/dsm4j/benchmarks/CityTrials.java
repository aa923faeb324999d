package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is measured with many houses.
 *
 * @param contests greedy, lazy and sweeps
 * @param rounds iterations of accelerated
 * @param network one of them by a network
 * @param sweeps large cities, without those that the heap has no room for
 */
record CityTrials(
        List<ContestTrial> contests, List<RoundsTrial> rounds, NetworkTrial network, List<SweepTrial> sweeps) {
    static final int STREET = 25;
    static final int DISTRICT = 1_000;
    static final int CITY = 100_000;
    static final int REGION = 1_000_000;

    private static final int CITY_LAPS = 5;
    private static final int REGION_LAPS = 2;

    /** So many different batteries in the largest city: one a house would take 8 GB. */
    private static final int REGION_MODELS = 1_000;

    /** The largest ones first, in a fresh process: what else has run before decides how well they are compiled. */
    static CityTrials measure() {
        List<SweepTrial> sweeps = Stream.concat(
                        sweeps(CITY, CITY, CITY_LAPS), sweeps(REGION, REGION_MODELS, REGION_LAPS))
                .toList();
        List<RoundsTrial> rounds = IntStream.of(STREET, DISTRICT)
                .boxed()
                .flatMap(CityTrials::rounds)
                .toList();
        return new CityTrials(
                allContests(), rounds, NetworkTrial.of(STREET, Storage.SMALL, Initial.FLAT_HOUSE), sweeps);
    }

    private static List<ContestTrial> allContests() {
        return Stream.of(Storage.SMALL, Storage.LARGE)
                .flatMap(storage ->
                        Arrays.stream(Initial.values()).map(initial -> ContestTrial.of(DISTRICT, storage, initial)))
                .toList();
    }

    private static Stream<RoundsTrial> rounds(int size) {
        return Stream.of(Storage.TINY, Storage.SMALL, Storage.LARGE).flatMap(storage -> rounds(size, storage));
    }

    private static Stream<RoundsTrial> rounds(int size, Storage storage) {
        Progress.say("iterations of accelerated: %,d houses, %s", size, storage);
        return Stream.of(true, false)
                .flatMap(different -> Arrays.stream(Initial.values())
                        .map(initial -> RoundsTrial.of(size, storage, different, initial)));
    }

    private static Stream<SweepTrial> sweeps(int size, int models, int laps) {
        if (!SweepTrial.fits(size, models)) {
            Progress.say("left out: %s", heap(size, models));
            return Stream.of();
        }
        Progress.say("making %,d houses", size);
        List<Prosumer> houses = City.of(size, Storage.SMALL, models, 1).houses();
        return Arrays.stream(Initial.values())
                .map(initial -> SweepTrial.of(houses, models, initial, laps))
                .toList()
                .stream();
    }

    private static String heap(int size, int models) {
        double gibibyte = 1 << 30;
        return String.format(
                Locale.ROOT,
                "%,d houses with %,d batteries want a heap of %.1f GiB; there are %.1f (-Xmx6g)",
                size,
                models,
                SweepTrial.bytes(size, models) / gibibyte,
                Runtime.getRuntime().maxMemory() / gibibyte);
    }

    /** Everything measured, in tables. */
    Stream<String> tables() {
        return Stream.of(
                        Stream.of(
                                "greedy with all plans, with those that can win, and two sweeps",
                                ContestTrial.header()),
                        contests.stream().map(ContestTrial::row),
                        Stream.of(
                                "",
                                "accelerated: iterations to within 0.1 % of the certified bound, and to an end by itself",
                                RoundsTrial.header()),
                        rounds.stream().map(RoundsTrial::row),
                        Stream.of("", "one sweep, and its distance above the certified bound", SweepTrial.header()),
                        sweeps.stream().map(SweepTrial::row),
                        Stream.of(heap(REGION, REGION_MODELS)))
                .flatMap(lines -> lines);
    }
}
