package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.planning.ChainEnd;
import io.github.dsm4j.examples.planning.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Checks one ledger file. */
public final class LedgerCheck {
    private LedgerCheck() {}

    /**
     * Checks everything.
     *
     * @param file a ledger file
     * @param plugins where the plugins that the contract names are found
     * @param progress is told of every block
     * @return a line about the chain
     * @throws Fault at the first thing that is wrong
     */
    public static List<String> check(Path file, Plugins plugins, Progress progress) throws Fault {
        return List.of(file + ": " + read(file, plugins, progress, block -> {}).line());
    }

    /**
     * Reads a chain and verifies it.
     *
     * @param file a ledger file
     * @param plugins where the plugins that the contract names are found
     * @param progress is told of every block
     * @param verified is shown each block once it is verified, in order
     * @return what the chain came to
     * @throws Fault at the first thing that is wrong
     * @throws DsmException if the file must not be read
     */
    public static VerifiedChain read(Path file, Plugins plugins, Progress progress, Consumer<Block> verified)
            throws Fault {
        FilesCheck.requireReadable(file);
        try (Ledger ledger = FileLedgers.openReadOnly(file)) {
            progress.expect(ledger.size());
            StoredChain stored = StoredChain.verify(ledger, plugins, block -> {
                verified.accept(block);
                progress.step(file.toString());
            });
            return new VerifiedChain(stored.contract(), ChainEnd.of(stored.chain()), stored.state());
        } catch (DsmException e) {
            String message = String.valueOf(e.getMessage());
            // A fault in a block does not know in which file the block is.
            throw message.contains(file.toString()) ? new Fault(e) : new Fault(file.toString(), message);
        }
    }
}
