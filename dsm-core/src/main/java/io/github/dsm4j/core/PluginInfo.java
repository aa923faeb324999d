package io.github.dsm4j.core;

import java.util.Optional;

/**
 * What is known of a plugin, for people.
 *
 * @param kind {@code algorithm}, {@code device}, {@code consensus}, {@code transport} or {@code ledger}
 * @param name the name by which it is chosen
 * @param className the class of its provider
 * @param version the version of its module or archive, if it tells one
 * @param source the archive or directory it was loaded from, if known
 */
public record PluginInfo(
        String kind, String name, String className, Optional<String> version, Optional<String> source) {}
