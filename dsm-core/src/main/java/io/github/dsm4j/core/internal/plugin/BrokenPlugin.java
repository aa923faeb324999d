package io.github.dsm4j.core.internal.plugin;

import io.github.dsm4j.api.spi.PluginException;

/**
 * A plugin that could not be loaded or says nonsense of itself.
 *
 * @param kind its kind
 * @param problem what is wrong
 */
public record BrokenPlugin(PluginKind<?> kind, PluginException problem) {}
