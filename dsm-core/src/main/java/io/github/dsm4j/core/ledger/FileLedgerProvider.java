package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.spi.LedgerProvider;
import java.nio.file.Path;

/**
 * Provides {@code file}: one append-only file for each owner, {@code ledger-<node>.dsml}. A block is on the disk before
 * {@code append} returns; what a power cut left half-written is cut off when the file is opened again. A damaged file is
 * refused, never repaired. Stateless and thread-safe.
 */
public final class FileLedgerProvider implements LedgerProvider<FileLedgerConfig> {
    /** For {@link java.util.ServiceLoader}. */
    public FileLedgerProvider() {}

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Class<FileLedgerConfig> configType() {
        return FileLedgerConfig.class;
    }

    @Override
    public Ledger open(FileLedgerConfig config, NodeId owner) {
        return FileLedgers.open(Path.of(config.directory()), owner);
    }
}
