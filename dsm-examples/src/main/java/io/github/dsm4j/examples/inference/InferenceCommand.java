package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.data.CsvNeighbourhood;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.steering.BatteryConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans every day of the data by method 2 under both rules for starting profiles, and says what an observer finds out. */
@Command(
        name = "infer",
        description = "Measures what an observer of the chain of method 2 finds out about baseloads and batteries.",
        sortOptions = false)
public final class InferenceCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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
    private double batteryWh = 13_500;

    @Option(names = "--battery-w", paramLabel = "W", description = "Power of every battery, both ways (5000).")
    private double batteryW = 5_000;

    @Option(names = "--seed", paramLabel = "N", description = "Decides data, keys and draws (1).")
    private long seed = 1;

    /** For the command line. */
    public InferenceCommand() {}

    @Override
    public Integer call() {
        check();
        Truth truth = new Truth(
                data(),
                BatteryConfig.builder().capacityWh(batteryWh).powerW(batteryW).build());
        List<InferenceReport> reports = new ArrayList<>();
        for (Initial initial : Initial.values()) {
            reports.add(report(truth, initial));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(truth.data().name() + ": " + truth.houses() + " houses, "
                + truth.data().days() + " days, batteries of " + batteryWh + " Wh and " + batteryW + " W");
        InferenceTable.lines(reports).forEach(out::println);
        out.flush();
        return 0;
    }

    private InferenceReport report(Truth truth, Initial initial) {
        Plugins plugins = Plugins.discover();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path file = PlannedChain.write(truth, initial, seed, plugins, folder.path());
            try (Ledger ledger = FileLedgers.openReadOnly(file)) {
                return Inference.of(ledger, plugins, truth);
            }
        }
    }

    private void check() {
        Problems problems =
                new Problems().range("--battery-wh", batteryWh, 1, 1e8).range("--battery-w", batteryW, 1, 1e9);
        Optional.ofNullable(houses).ifPresent(n -> problems.range("--houses", n, 2, 100_000));
        Optional.ofNullable(days).ifPresent(n -> problems.range("--days", n, 1, 3_660));
        problems.throwIfAny("infer");
    }

    private NeighbourhoodData data() {
        NeighbourhoodData all = data == null ? generated() : CsvNeighbourhood.read(data);
        return all.limit(
                Optional.ofNullable(houses).orElse(all.houses().size()),
                Optional.ofNullable(days).orElse(all.days()));
    }

    private NeighbourhoodData generated() {
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(seed);
        generated = houses == null ? generated : generated.withHouses(houses);
        return (days == null ? generated : generated.withDays(generated.start(), days)).generate();
    }
}
