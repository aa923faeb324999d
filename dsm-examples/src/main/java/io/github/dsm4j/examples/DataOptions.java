package io.github.dsm4j.examples;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.examples.data.CsvNeighbourhood;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Networks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose electricity is planned: the options that all commands share which plan days. */
final class DataOptions {
    @Option(
            names = "--houses",
            paramLabel = "N",
            description = "The first N houses. Default: 25 generated ones, all of a file.")
    private @Nullable Integer houses;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "The first N days. Default: 184 generated ones, all of a file.")
    private @Nullable Integer days;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Baseload as CSV: timestamp,house_1,... in W, or a Dataport export; may be gzip. Default: generated"
                            + " from the seed.")
    private @Nullable Path file;

    @Option(names = "--seed", paramLabel = "N", description = "Decides data, keys and draws (1).")
    private @Nullable Long seed;

    /**
     * Checks the numbers before any file is read.
     *
     * @param problems takes what is wrong
     * @param leastHouses the least number of houses that the command can do with
     */
    void check(Problems problems, int leastHouses) {
        if (houses != null) {
            problems.range("--houses", houses, leastHouses, 1_000_000);
        }
        if (days != null) {
            problems.range("--days", days, 1, 3_660);
        }
    }

    /** How many houses are asked for; empty if that is left to the data. */
    Optional<Integer> houses() {
        return Optional.ofNullable(houses);
    }

    Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    /** The options as typed, to repeat the command: names and values in turn. */
    List<String> typed() {
        List<String> typed = new ArrayList<>();
        add(typed, "--data", file);
        add(typed, "--houses", houses);
        add(typed, "--days", days);
        add(typed, "--seed", seed);
        return typed;
    }

    private static void add(List<String> typed, String name, @Nullable Object value) {
        if (value != null) {
            typed.addAll(List.of(name, value.toString()));
        }
    }

    /**
     * The data, cut to what is asked for.
     *
     * @param number how many houses; empty for all there are
     */
    NeighbourhoodData data(Optional<Integer> number) {
        if (file == null) {
            return generated(number).orElseThrow().generate();
        }
        NeighbourhoodData all = CsvNeighbourhood.read(file);
        return all.limit(number.orElse(all.houses().size()), days != null ? days : all.days());
    }

    /**
     * What is to be generated.
     *
     * @param number how many houses; empty for the default
     * @return the houses and days; empty if a file has them
     */
    Optional<GeneratedNeighbourhood> generated(Optional<Integer> number) {
        if (file != null) {
            return Optional.empty();
        }
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(seed().orElse(Networks.SEED));
        generated = number.map(generated::withHouses).orElse(generated);
        return Optional.of(days != null ? generated.withDays(generated.start(), days) : generated);
    }
}
