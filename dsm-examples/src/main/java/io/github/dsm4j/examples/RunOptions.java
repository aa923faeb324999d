package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.examples.data.CsvNeighbourhood;
import io.github.dsm4j.examples.data.DesiredProfileCsv;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.evaluation.Approach;
import io.github.dsm4j.examples.evaluation.NetworkSettings;
import io.github.dsm4j.examples.result.Checksums;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is run. What is not given is left to the configuration file, and else to the defaults of the library. */
final class RunOptions {
    private static final double BATTERY_WH = 13_500;
    private static final double BATTERY_W = 5_000;

    @Option(
            names = "--approach",
            paramLabel = "NAME",
            defaultValue = "all",
            description = "all (default), or a list of method1-pow, method2-pow, method1-pos, method2-pos, centralised,"
                    + " none.")
    private String approach = "all";

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
    private @Nullable Path data;

    @Option(names = "--battery-wh", paramLabel = "WH", description = "Capacity of every battery (13500).")
    private @Nullable Double batteryWh;

    @Option(names = "--battery-w", paramLabel = "W", description = "Power of every battery, both ways (5000).")
    private @Nullable Double batteryW;

    @Option(
            names = "--desired",
            paramLabel = "PROFILE",
            description = "zero (default), flat, or a CSV file: timestamp,desired_w or time,desired_w.")
    private @Nullable String desired;

    @Option(
            names = "--initial",
            paramLabel = "RULE",
            converter = Converters.OfInitial.class,
            description = "How each house starts: flat-house (default) or idle.")
    private @Nullable Initial initial;

    @Option(
            names = "--tie-break",
            paramLabel = "RULE",
            converter = Converters.OfTieBreak.class,
            description = "Who goes first among equals: seeded (default) or lowest-id.")
    private @Nullable TieBreak tieBreak;

    @Option(
            names = "--target-bits",
            paramLabel = "BITS",
            description =
                    "Proof of work: a block hash of at most 2^BITS wins, 0 (hopeless) to 256 (every hash); default 250.")
    private @Nullable Integer targetBits;

    @Option(names = "--seed", paramLabel = "N", description = "Decides data, keys and draws (1).")
    private @Nullable Long seed;

    @Option(
            names = "--latency",
            paramLabel = "TIME",
            converter = Converters.OfDuration.class,
            description = "How long a message takes: 20ms (default), PT0.02S.")
    private @Nullable Duration latency;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings as JSON; the options above take precedence.")
    private @Nullable Path config;

    List<Approach> approaches() {
        return Approach.list(approach);
    }

    /** Checks the numbers before any file is read. */
    void check() {
        Problems problems = new Problems();
        if (batteryWh != null) {
            problems.range("--battery-wh", batteryWh, 0, 1e8);
        }
        if (batteryW != null) {
            problems.range("--battery-w", batteryW, 0, 1e9);
        }
        if (targetBits != null) {
            problems.range("--target-bits", targetBits, 0, 256);
        }
        if (houses != null) {
            problems.range("--houses", houses, 2, 100_000);
        }
        if (days != null) {
            problems.range("--days", days, 1, 3_660);
        }
        problems.throwIfAny("run");
    }

    NetworkSettings network() {
        return new NetworkSettings(
                Optional.ofNullable(config),
                desiredRule(),
                Optional.ofNullable(initial),
                Optional.ofNullable(tieBreak),
                Optional.ofNullable(targetBits).map(PowConfig::ofBits),
                Optional.ofNullable(seed),
                Optional.ofNullable(latency),
                battery());
    }

    private Optional<BatteryConfig> battery() {
        if (batteryWh == null && batteryW == null) {
            return Optional.empty();
        }
        return Optional.of(BatteryConfig.builder()
                .capacityWh(batteryWh == null ? BATTERY_WH : batteryWh)
                .powerW(batteryW == null ? BATTERY_W : batteryW)
                .build());
    }

    private Optional<DesiredRule> desiredRule() {
        return Optional.ofNullable(desired).map(text -> switch (text) {
            case "zero" -> DesiredRule.ZERO;
            case "flat" -> DesiredRule.FLAT;
            default -> DesiredRule.GIVEN;
        });
    }

    Optional<DesiredProfileCsv> desired() {
        return desiredRule().filter(DesiredRule::isGiven).map(rule -> DesiredProfileCsv.read(Path.of(desired)));
    }

    /** What contracts and data do not tell of the options. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        if (config != null) {
            told.put("configuration", config + ", SHA-256 " + Checksums.sha256(config));
        }
        String otherwise = config == null ? "" : "unless configured ";
        told.put("seed", seed == null ? otherwise + "1" : seed.toString());
        told.put("latency", latency == null ? otherwise + "PT0.02S" : latency.toString());
        return told;
    }

    /** The data, cut to what is asked for; a configuration that names its houses asks for as many. */
    NeighbourhoodData data(int configuredHouses) {
        int asked = houses != null ? houses : configuredHouses;
        if (configuredHouses > 0 && asked != configuredHouses) {
            throw new DsmException(
                    "--houses: is " + asked + ", but " + config + " has " + configuredHouses + " houses");
        }
        if (data == null) {
            return generated(asked);
        }
        NeighbourhoodData all = CsvNeighbourhood.read(data);
        return all.limit(asked > 0 ? asked : all.houses().size(), days != null ? days : all.days());
    }

    private NeighbourhoodData generated(int asked) {
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(seed == null ? 1 : seed);
        generated = asked > 0 ? generated.withHouses(asked) : generated;
        generated = days != null ? generated.withDays(generated.start(), days) : generated;
        return generated.generate();
    }
}
