package io.github.dsm4j.core.toy;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.spi.LedgerProvider;

/** Has the name of another one. */
public final class SameNameLedgerProvider implements LedgerProvider<ToyConfig> {
    @Override
    public String name() {
        return "toy";
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
