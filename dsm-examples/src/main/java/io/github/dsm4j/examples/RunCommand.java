package io.github.dsm4j.examples;

import io.github.dsm4j.examples.planning.MemoryNeed;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.examples.planning.Scenario;
import io.github.dsm4j.examples.result.ResultWriter;
import io.github.dsm4j.examples.result.Summary;
import io.github.dsm4j.examples.result.SummaryTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans every day of the data by the chosen approaches, one block a day. */
@Command(
        name = "run",
        description = "Plans every day of the data by the chosen approaches, one block a day, and writes the result.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "dsm-result",
            description = "The result folder (dsm-result); must not be there yet.")
    private Path out = Path.of("dsm-result");

    @Override
    public Integer call() {
        options.check();
        ResultWriter.requireFree(out);
        PrintWriter err = spec.commandLine().getErr();
        Networks networks = new Networks(options.network());
        options.generated(networks.configuredHouses()).ifPresent(made -> {
            MemoryNeed.check(
                    made.houses(),
                    made.days(),
                    options.approaches(),
                    Runtime.getRuntime().maxMemory());
            LongRun.data(made.houses(), made.days()).ifPresent(line -> say(err, line));
        });
        Scenario scenario = new Scenario(
                networks, options.data(networks.configuredHouses()), options.desired(), options.approaches());
        networks.note().ifPresent(note -> say(err, "note: " + note));
        scenario.data().notes().forEach(note -> say(err, "note: " + note));
        HardWork.note(scenario).ifPresent(note -> say(err, "note: " + note));
        LongRun.note(scenario).ifPresent(note -> say(err, "note: " + note));
        Summary summary = write(scenario, err);
        PrintWriter outWriter = spec.commandLine().getOut();
        SummaryTable.lines(summary).forEach(outWriter::println);
        outWriter.println("written to " + out);
        outWriter.flush();
        return 0;
    }

    private static void say(PrintWriter err, String line) {
        err.println("dsm: " + line);
        err.flush();
    }

    private Summary write(Scenario scenario, PrintWriter err) {
        ResultWriter writer = new ResultWriter(scenario, SettingsText.of(scenario, options.told()), Version.full());
        try (Display display = Display.of(err, "days")) {
            display.expect((long) scenario.approaches().size() * scenario.data().days());
            return writer.write(out, System::nanoTime, display);
        }
    }
}
