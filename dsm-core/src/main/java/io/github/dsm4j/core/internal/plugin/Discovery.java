package io.github.dsm4j.core.internal.plugin;

import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects providers. What is broken is noted and does not hide the others. Confined to one thread. */
public final class Discovery {
    /** A loader that cannot even list its providers would report the same error for ever. */
    private static final int MAX_FAILURES = 1000;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    private final List<Plugin> plugins = new ArrayList<>();
    private final List<BrokenPlugin> broken = new ArrayList<>();
    private final Set<Class<?>> loaded = new HashSet<>();

    /** Adds what a service loader finds; a class that was loaded before, by another way, counts once. */
    public void load(Function<Class<?>, ServiceLoader<?>> loader) {
        PluginKind.ALL.forEach(kind -> load(kind, loader.apply(kind.service())));
    }

    private <S> void load(PluginKind<?> kind, ServiceLoader<S> loader) {
        Spliterator<ServiceLoader.Provider<S>> providers = loader.stream().spliterator();
        int failures = 0;
        boolean more = true;
        while (more && failures < MAX_FAILURES) {
            try {
                more = providers.tryAdvance(p -> addLoaded(kind, (Provider<?>) p.get()));
            } catch (ServiceConfigurationError e) {
                failures++;
                note(kind, "a plugin could not be loaded: " + e.getMessage(), e);
            }
        }
    }

    private void addLoaded(PluginKind<?> kind, Provider<?> provider) {
        if (loaded.add(provider.getClass())) {
            add(kind, provider);
        }
    }

    /** Adds a provider that somebody made. */
    public void add(Provider<?> provider) {
        List<PluginKind<?>> kinds = PluginKind.ALL.stream()
                .filter(k -> k.service().isInstance(provider))
                .toList();
        if (kinds.isEmpty()) {
            throw new PluginException(Origin.of(provider.getClass()) + " is not a provider of a known kind");
        }
        kinds.forEach(kind -> add(kind, provider));
    }

    private void add(PluginKind<?> kind, Provider<?> provider) {
        try {
            String name = provider.name();
            Class<?> config = provider.configType();
            if (name == null || !NAME.matcher(name).matches()) {
                note(kind, wrong(provider, "is named \"" + name + "\", a name must match " + NAME));
            } else if (kind == PluginKind.DEVICE && name.equals(DeviceGroupConfig.KIND)) {
                note(kind, wrong(provider, "is named \"" + name + "\", which several devices as one are called"));
            } else if (config == null || !config.isRecord()) {
                note(kind, wrong(provider, "has the config type " + config + ", which is not a record class"));
            } else {
                plugins.add(new Plugin(kind, name, provider));
            }
        } catch (RuntimeException | LinkageError e) {
            note(kind, wrong(provider, "does not tell its name and config type: " + e), e);
        }
    }

    private static String wrong(Provider<?> provider, String what) {
        return Origin.of(provider.getClass()) + " " + what;
    }

    private void note(PluginKind<?> kind, String what) {
        note(kind, new PluginException(kind + " plugins: " + what));
    }

    private void note(PluginKind<?> kind, String what, Throwable cause) {
        note(kind, new PluginException(kind + " plugins: " + what, cause));
    }

    private void note(PluginKind<?> kind, PluginException problem) {
        String message = String.valueOf(problem.getMessage());
        if (broken.stream().noneMatch(b -> message.equals(b.problem().getMessage()))) {
            broken.add(new BrokenPlugin(kind, problem));
        }
    }

    /**
     * What was found.
     *
     * @throws io.github.dsm4j.api.spi.DuplicatePluginException if two plugins of a kind have the same name
     */
    public Catalogue catalogue() {
        return new Catalogue(plugins, broken);
    }
}
