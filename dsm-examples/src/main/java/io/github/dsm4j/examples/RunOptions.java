package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.data.DesiredProfileCsv;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.NetworkSettings;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.examples.result.Checksums;
import io.github.dsm4j.steering.CoordinationKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is run. What is not given is left to the configuration file, and else to the defaults of the library. */
final class RunOptions {
    @Option(
            names = "--approach",
            paramLabel = "NAME",
            defaultValue = "all",
            description = "all (default), or a list of method1-pow, method2-pow, method1-pos, method2-pos, centralised,"
                    + " none.")
    private String approach = "all";

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description =
                    "profile-steering (default), price-steering, admm, none, or another one that `dsm plugins` lists;"
                            + " with its default settings, or those of --config.")
    private @Nullable String algorithm;

    @Option(
            names = "--coordination",
            paramLabel = "NAME",
            converter = Converters.OfCoordination.class,
            description = "Who moves when in profile steering: greedy (default), sweep or accelerated.")
    private @Nullable CoordinationKind coordination;

    @Option(
            names = "--winners",
            paramLabel = "N",
            description = "How many may win an iteration of greedy steering at first (1).")
    private @Nullable Integer winners;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final BatteryOptions battery = new BatteryOptions();

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
        data.check(problems, NeighbourhoodBuilder.MIN_HOUSES);
        battery.check(problems, 0);
        if (targetBits != null) {
            problems.range("--target-bits", targetBits, 0, 256);
        }
        problems.throwIfAny("run");
    }

    NetworkSettings network() {
        return new NetworkSettings(
                Optional.ofNullable(config),
                Optional.ofNullable(algorithm),
                Optional.ofNullable(coordination),
                Optional.ofNullable(winners),
                desiredRule(),
                Optional.ofNullable(initial),
                Optional.ofNullable(tieBreak),
                Optional.ofNullable(targetBits).map(PowConfig::ofBits),
                data.seed(),
                Optional.ofNullable(latency),
                battery.battery());
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
        told.put("seed", data.seed().map(String::valueOf).orElse(otherwise + Networks.SEED));
        told.put("latency", latency == null ? otherwise + "PT0.02S" : latency.toString());
        return told;
    }

    /** The data, cut to what is asked for; a configuration that names its houses asks for as many. */
    NeighbourhoodData data(int configuredHouses) {
        requireAsMany(configuredHouses);
        return data.data(houses(configuredHouses));
    }

    private Optional<Integer> houses(int configuredHouses) {
        return configuredHouses == 0 ? data.houses() : Optional.of(configuredHouses);
    }

    /** What is to be made up; empty if a file has the data. */
    Optional<GeneratedNeighbourhood> generated(int configuredHouses) {
        return data.generated(houses(configuredHouses));
    }

    private void requireAsMany(int configuredHouses) {
        if (configuredHouses == 0) {
            return;
        }
        data.houses().filter(asked -> asked != configuredHouses).ifPresent(asked -> {
            throw new DsmException(
                    "--houses: is " + asked + ", but " + config + " has " + configuredHouses + " houses");
        });
    }
}
