package io.github.dsm4j.core;

import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.core.internal.plugin.Discovery;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Where plugins are looked for. Immutable and thread-safe; looks anew at every {@link Plugins#discover(PluginSource)
 * discovery}.
 */
public final class PluginSource {
    private final Consumer<Discovery> looking;

    private PluginSource(Consumer<Discovery> looking) {
        this.looking = looking;
    }

    /**
     * What is installed beside this library: on the module path, the modules of its layer and the class path of its loader;
     * else the class path of the thread's context class loader.
     *
     * @return the source
     */
    public static PluginSource installed() {
        return new PluginSource(discovery -> {
            ModuleLayer layer = PluginSource.class.getModule().getLayer();
            ClassLoader own = PluginSource.class.getClassLoader();
            if (layer != null) {
                discovery.load(kind -> ServiceLoader.load(layer, kind));
                discovery.load(kind -> ServiceLoader.load(kind, own));
                return;
            }
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            discovery.load(kind -> ServiceLoader.load(kind, context == null ? own : context));
        });
    }

    /**
     * What a class loader and those above it can see.
     *
     * @param loader the class loader
     * @return the source
     */
    public static PluginSource ofClassLoader(ClassLoader loader) {
        return new PluginSource(discovery -> discovery.load(kind -> ServiceLoader.load(kind, loader)));
    }

    /**
     * The modules of a layer and of those above it.
     *
     * @param layer the layer
     * @return the source
     */
    public static PluginSource ofModuleLayer(ModuleLayer layer) {
        return new PluginSource(discovery -> discovery.load(kind -> ServiceLoader.load(layer, kind)));
    }

    /**
     * These providers and no others.
     *
     * @param providers the providers, of any kinds
     * @return the source
     */
    public static PluginSource of(Provider<?>... providers) {
        List<Provider<?>> given = List.of(providers);
        return new PluginSource(discovery -> given.forEach(discovery::add));
    }

    /**
     * Both sources together. A plugin of one does not hide a plugin of the other: equal names are an error.
     *
     * @param other the other source
     * @return the source
     */
    public PluginSource and(PluginSource other) {
        return new PluginSource(looking.andThen(other.looking));
    }

    Discovery look() {
        Discovery discovery = new Discovery();
        looking.accept(discovery);
        return discovery;
    }
}
