package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.steering.DsmAlgorithm;

/**
 * Provides a DSM algorithm.
 *
 * @param <C> the config record
 */
public interface AlgorithmProvider<C extends Record> extends Provider<C> {
    /**
     * Makes the algorithm.
     *
     * @param config the configuration
     * @return a stateless algorithm
     */
    DsmAlgorithm create(C config);
}
