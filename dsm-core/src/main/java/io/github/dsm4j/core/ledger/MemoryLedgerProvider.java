package io.github.dsm4j.core.ledger;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.core.internal.wire.Bytes;
import java.util.Optional;

/** Provides {@code memory}: a new, empty ledger every time, gone when it is closed. Thread-safe. */
public final class MemoryLedgerProvider implements LedgerProvider<MemoryLedgerConfig> {
    private final Interner<Bytes> shared = Interners.newWeakInterner();

    /** For {@link java.util.ServiceLoader}. */
    public MemoryLedgerProvider() {}

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Class<MemoryLedgerConfig> configType() {
        return MemoryLedgerConfig.class;
    }

    @Override
    public Optional<MemoryLedgerConfig> defaults() {
        return Optional.of(new MemoryLedgerConfig());
    }

    @Override
    public Ledger open(MemoryLedgerConfig config, NodeId owner) {
        return new MemoryLedger(shared);
    }
}
