package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.consensus.ConsensusProtocol;

/**
 * Provides a consensus protocol.
 *
 * @param <C> the config record
 */
public interface ConsensusProvider<C extends Record> extends Provider<C> {
    /**
     * Makes the protocol.
     *
     * @param config the configuration
     * @return a stateless protocol
     */
    ConsensusProtocol create(C config);
}
