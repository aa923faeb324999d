package io.github.dsm4j.examples;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.examples.data.CsvNeighbourhood;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
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

    @Option(names = "--battery-wh", paramLabel = "WH", description = "Capacity of every battery (13500).")
    private @Nullable Double batteryWh;

    @Option(names = "--battery-w", paramLabel = "W", description = "Power of every battery, both ways (5000).")
    private @Nullable Double batteryW;

    @Option(names = "--seed", paramLabel = "N", description = "Decides data, keys and draws (1).")
    private @Nullable Long seed;

    /**
     * Checks the numbers before any file is read.
     *
     * @param problems takes what is wrong
     * @param leastBattery the least capacity, Wh, and power, W, that the command can do with
     */
    void check(Problems problems, double leastBattery) {
        if (houses != null) {
            problems.range("--houses", houses, 2, 100_000);
        }
        if (days != null) {
            problems.range("--days", days, 1, 3_660);
        }
        if (batteryWh != null) {
            problems.range("--battery-wh", batteryWh, leastBattery, 1e8);
        }
        if (batteryW != null) {
            problems.range("--battery-w", batteryW, leastBattery, 1e9);
        }
    }

    /** How many houses are asked for; empty if that is left to the data. */
    Optional<Integer> houses() {
        return Optional.ofNullable(houses);
    }

    Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    /** The battery of every house; empty if neither of its options is given. */
    Optional<BatteryConfig> battery() {
        if (batteryWh == null && batteryW == null) {
            return Optional.empty();
        }
        return Optional.of(BatteryConfig.builder()
                .capacityWh(batteryWh == null ? Networks.BATTERY.capacityWh() : batteryWh)
                .powerW(batteryW == null ? Networks.BATTERY.maxPowerW() : batteryW)
                .build());
    }

    /**
     * The data, cut to what is asked for.
     *
     * @param number how many houses; empty for all there are
     */
    NeighbourhoodData data(Optional<Integer> number) {
        if (file == null) {
            return generated(number);
        }
        NeighbourhoodData all = CsvNeighbourhood.read(file);
        return all.limit(number.orElse(all.houses().size()), days != null ? days : all.days());
    }

    private NeighbourhoodData generated(Optional<Integer> number) {
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(seed().orElse(Networks.SEED));
        generated = number.map(generated::withHouses).orElse(generated);
        generated = days != null ? generated.withDays(generated.start(), days) : generated;
        return generated.generate();
    }
}
