package io.github.dsm4j.api.spi;

import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.api.transport.Transport;
import java.util.random.RandomGenerator;

/**
 * Provides a transport.
 *
 * @param <C> the config record
 */
public interface TransportProvider<C extends Record> extends Provider<C> {
    /**
     * Opens the transport.
     *
     * @param config the configuration
     * @param scheduler time; messages are delivered on its thread
     * @param random seeded randomness
     * @return the transport; closed by the caller
     */
    Transport open(C config, Scheduler scheduler, RandomGenerator random);
}
