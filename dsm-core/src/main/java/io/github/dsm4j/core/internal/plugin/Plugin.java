package io.github.dsm4j.core.internal.plugin;

import io.github.dsm4j.api.spi.Provider;

/**
 * A provider that was found.
 *
 * @param kind its kind
 * @param name its name, asked once
 * @param provider the provider
 */
public record Plugin(PluginKind<?> kind, String name, Provider<?> provider) {
    /** Where it comes from. */
    public Origin origin() {
        return Origin.of(provider.getClass());
    }
}
