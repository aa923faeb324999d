package io.github.dsm4j.api.spi;

import java.util.Optional;

/**
 * A plugin: a stateless factory with a name, found by {@link java.util.ServiceLoader}. Each kind adds a {@code create} of
 * its own that hands in just what the product may use. Needs a public constructor without parameters. Thread-safe.
 *
 * @param <C> the config record, public and in an exported package. Its components are longs, ints, booleans, doubles,
 *     strings, big integers, enums, durations, hashes, profiles, or lists, optionals and records of those; dsm-core reads it
 *     from JSON, and writes and hashes its canonical bytes.
 */
public interface Provider<C extends Record> {
    /**
     * The name by which the plugin is chosen.
     *
     * @return {@code [a-z][a-z0-9-]{0,62}}
     */
    String name();

    /**
     * The type of the configuration.
     *
     * @return the record class
     */
    Class<C> configType();

    /**
     * Values for what a configuration leaves out.
     *
     * @return a complete configuration; empty if something has no sensible default
     */
    default Optional<C> defaults() {
        return Optional.empty();
    }
}
