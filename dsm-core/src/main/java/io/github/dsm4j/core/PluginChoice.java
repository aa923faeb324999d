package io.github.dsm4j.core;

import java.util.Optional;

/**
 * A plugin as the builder knows it.
 *
 * @param name its name; empty for the only one there is
 * @param config its configuration; empty for its defaults
 */
record PluginChoice(Optional<String> name, Optional<Record> config) {
    static final PluginChoice SOLE = new PluginChoice(Optional.empty(), Optional.empty());

    static PluginChoice of(String name) {
        return new PluginChoice(Optional.of(name), Optional.empty());
    }

    static PluginChoice of(String name, Record config) {
        return new PluginChoice(Optional.of(name), Optional.of(config));
    }
}
