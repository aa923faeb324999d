package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.examples.result.Fault;
import io.github.dsm4j.examples.result.LedgerCheck;
import io.github.dsm4j.examples.result.ResultCheck;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a result folder or a ledger file. */
@Command(
        name = "verify",
        description = "Checks everything that run wrote from its bytes alone, and names the first fault.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULT|LEDGER", description = "A result folder, or one ledger file.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Override
    public Integer call() throws Fault {
        PrintWriter out = spec.commandLine().getOut();
        lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private List<String> lines() throws Fault {
        Plugins plugins = Plugins.discover();
        try (Display display = Display.of(spec.commandLine().getErr(), "blocks")) {
            if (Files.isRegularFile(path)) {
                return LedgerCheck.check(path, plugins, display);
            }
            if (Files.isDirectory(path) && ResultCheck.isResult(path)) {
                return ResultCheck.check(path, plugins, display);
            }
        }
        throw new DsmException(
                path + (Files.exists(path) ? " is neither a result folder nor a ledger" : " is not there"));
    }
}
