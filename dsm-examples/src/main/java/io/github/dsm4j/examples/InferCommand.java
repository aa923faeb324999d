package io.github.dsm4j.examples;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.inference.BothRules;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.steering.BatteryConfig;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plans every day of the data under both rules for starting profiles, and says what an observer of the chain finds out. */
@Command(
        name = "infer",
        description = "Measures what an observer of the chain of method 2 finds out about baseloads and batteries.",
        sortOptions = false)
final class InferCommand implements Callable<Integer> {
    /** The figures are relative to the battery, so there has to be one; Wh and W. */
    private static final double LEAST_BATTERY = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DataOptions options = new DataOptions();

    @Mixin
    private final BatteryOptions batteryOptions = new BatteryOptions();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        options.check(problems, NeighbourhoodBuilder.MIN_HOUSES);
        batteryOptions.check(problems, LEAST_BATTERY);
        problems.throwIfAny("infer");
        NeighbourhoodData data = options.data(options.houses());
        BatteryConfig battery = batteryOptions.battery().orElse(Networks.BATTERY);
        PrintWriter err = spec.commandLine().getErr();
        data.notes().forEach(note -> err.println("dsm: note: " + note));
        err.flush();
        List<String> table = compare(data, battery, err);
        PrintWriter out = spec.commandLine().getOut();
        out.println(data.name() + ": " + data.houses().size() + " houses, " + data.days() + " days, batteries of "
                + battery.capacityWh() + " Wh and " + battery.maxPowerW() + " W");
        table.forEach(out::println);
        out.flush();
        return 0;
    }

    private List<String> compare(NeighbourhoodData data, BatteryConfig battery, PrintWriter err) {
        try (Display display = Display.of(err, "days")) {
            return BothRules.compare(data, battery, options.seed().orElse(Networks.SEED), display);
        }
    }
}
