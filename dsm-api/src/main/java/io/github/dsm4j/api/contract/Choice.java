package io.github.dsm4j.api.contract;

/**
 * A plugin and its configuration.
 *
 * @param name the name of the provider
 * @param config its config record
 */
public record Choice(String name, Record config) {}
