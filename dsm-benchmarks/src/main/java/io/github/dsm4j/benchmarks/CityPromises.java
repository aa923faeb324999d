package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.steering.Initial;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What is promised of many houses: the worst that was measured counts. */
record CityPromises(CityTrials trials) {
    List<Promise> promises() {
        return Stream.of(contests(Storage.SMALL), contests(Storage.LARGE), rounds(), sweeps())
                .flatMap(promises -> promises)
                .toList();
    }

    /** Promised for small batteries; large ones need few iterations, so that little can be saved. */
    private Stream<Promise> contests(Storage storage) {
        String houses = String.format(Locale.ROOT, "%,d houses, %s: ", CityTrials.DISTRICT, storage);
        long other = contestsWith(storage).filter(trial -> !trial.same()).count();
        return Stream.of(
                Promise.atLeast(houses + "two sweeps, greedy = 1", least(storage, ContestTrial::sweepGain), 150),
                Promise.atLeast(houses + "lazy, greedy = 1", least(storage, ContestTrial::lazyGain), 8),
                Promise.near(houses + "lazy, other winners", (double) other, 0, 0));
    }

    private Stream<ContestTrial> contestsWith(Storage storage) {
        return trials.contests().stream().filter(trial -> trial.storage().equals(storage));
    }

    private double least(Storage storage, ToDoubleFunction<ContestTrial> gain) {
        return contestsWith(storage).mapToDouble(gain).min().orElse(Double.NaN);
    }

    private Stream<Promise> rounds() {
        double network = trials.network().same() ? trials.network().network().iterations() : Double.POSITIVE_INFINITY;
        return Stream.of(
                rounds(CityTrials.STREET),
                rounds(CityTrials.DISTRICT),
                Promise.near(
                        "a network of method 2: the same, iterations",
                        network,
                        trials.network().centralised().iterations(),
                        0));
    }

    private Promise rounds(int size) {
        double most = trials.rounds().stream()
                .filter(trial -> trial.size() == size)
                .mapToDouble(RoundsTrial::least)
                .max()
                .orElse(Double.NaN);
        return Promise.atMost(
                String.format(Locale.ROOT, "accelerated, %,d houses: iterations to 0.1 %%", size), most, 8);
    }

    private Stream<Promise> sweeps() {
        return Stream.concat(sweeps(CityTrials.CITY, 1), sweeps(CityTrials.REGION, 12));
    }

    private Stream<Promise> sweeps(int size, double seconds) {
        String houses = String.format(Locale.ROOT, "%,d houses: one sweep from idle, ", size);
        return Stream.of(
                Promise.atMost(houses + "s", sweep(size, SweepTrial::serial), seconds),
                Promise.atMost(houses + "with threads, s", sweep(size, SweepTrial::parallel), seconds),
                Promise.atMost(
                        houses + "above, %", sweep(size, trial -> 100 * trial.excess()), 100 * RoundsTrial.EXCESS));
    }

    private double sweep(int size, ToDoubleFunction<SweepTrial> measured) {
        return trials.sweeps().stream()
                .filter(trial -> trial.size() == size && trial.initial() == Initial.IDLE)
                .mapToDouble(measured)
                .findFirst()
                .orElse(Double.NaN);
    }
}
