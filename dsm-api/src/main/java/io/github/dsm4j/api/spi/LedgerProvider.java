package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;

/**
 * Provides a store for blocks.
 *
 * @param <C> the config record
 */
public interface LedgerProvider<C extends Record> extends Provider<C> {
    /**
     * Opens the ledger of one participant, with the blocks it holds already.
     *
     * @param config the configuration
     * @param owner whose ledger it is
     * @return the ledger; closed by the caller
     * @throws io.github.dsm4j.api.ledger.LedgerException if it cannot be opened
     */
    Ledger open(C config, NodeId owner);
}
