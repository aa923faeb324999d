package io.github.dsm4j.core.toy;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.spi.LedgerProvider;

/** Cannot be made. */
public final class ThrowingLedgerProvider implements LedgerProvider<ToyConfig> {
    public ThrowingLedgerProvider() {
        throw new IllegalStateException("out of order");
    }

    @Override
    public String name() {
        return "throwing";
    }

    @Override
    public Class<ToyConfig> configType() {
        return ToyConfig.class;
    }

    @Override
    public Ledger open(ToyConfig config, NodeId owner) {
        throw new UnsupportedOperationException("a toy");
    }
}
