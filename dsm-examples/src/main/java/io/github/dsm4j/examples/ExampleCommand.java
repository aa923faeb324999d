package io.github.dsm4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a configuration to begin with. */
@Command(
        name = "example",
        description =
                "Prints the settings of a neighbourhood with devices of all kinds over a week from 2026-05-01, for"
                        + " run --config FILE --days 7.")
final class ExampleCommand implements Runnable {
    private static final String FILE = "mixed-neighbourhood.json";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream file = Objects.requireNonNull(ExampleCommand.class.getResourceAsStream(FILE))) {
            out.print(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is in this program", e);
        }
        out.flush();
    }
}
