package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.result.Fault;
import io.github.dsm4j.examples.result.LedgerCheck;
import io.github.dsm4j.examples.result.ResultFiles;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a block, once the chain is verified. */
@Command(name = "show", description = "Verifies a chain and shows one of its blocks.")
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULT|LEDGER", description = "A result folder, or one ledger file.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(names = "--approach", paramLabel = "NAME", description = "Whose chain; by default the first there is.")
    private @Nullable String approach;

    @Option(
            names = "--block",
            paramLabel = "H",
            description = "The height, 0 for the genesis block; by default the last.")
    private @Nullable Long height;

    @Option(names = "--node", paramLabel = "N", description = "Show the local profile of this node, and its proof.")
    private @Nullable String node;

    @Override
    public Integer call() throws Fault {
        if (height != null && height < 0) {
            throw outOfRange(height, "0 or more");
        }
        Finder finder = find();
        Block block = finder.found();
        if (block == null) {
            throw outOfRange(height == null ? 0 : height, "0 to " + finder.last());
        }
        List<String> lines = new ArrayList<>(BlockText.lines(block, finder.state()));
        if (node != null) {
            lines.addAll(ProfileText.lines(block, NodeId.of(number(node))));
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return 0;
    }

    private Finder find() throws Fault {
        Finder finder = new Finder(height);
        try (Display display = Display.of(spec.commandLine().getErr(), "blocks")) {
            LedgerCheck.read(ledger(), Plugins.discover(), display, finder);
        }
        return finder;
    }

    private static DsmException outOfRange(long asked, String allowed) {
        return new DsmException("--block: is " + asked + ", allowed is " + allowed);
    }

    private Path ledger() {
        if (Files.isRegularFile(path)) {
            return path;
        }
        return Arrays.stream(Approach.values())
                .filter(a -> approach == null ? a.onChain() : a == Approach.of(approach))
                .filter(Approach::onChain)
                .map(a -> path.resolve(ResultFiles.ledger(a)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() ->
                        new DsmException(path + " holds no ledger" + (approach == null ? "" : " of " + approach)));
    }

    private static long number(String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new DsmException("--node: '" + text + "' is no node id; write a whole number");
        }
    }
}
