package io.github.dsm4j.core.internal.plugin;

import io.github.dsm4j.api.spi.AmbiguousPluginException;
import io.github.dsm4j.api.spi.DuplicatePluginException;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.PluginNotFoundException;
import io.github.dsm4j.api.spi.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plugins that are there, and how one is chosen: by name, else the only one. Nothing has priority. Immutable. */
public final class Catalogue {
    private final List<Plugin> plugins;
    private final List<BrokenPlugin> broken;

    Catalogue(List<Plugin> found, List<BrokenPlugin> broken) {
        this.plugins = found.stream()
                .sorted(Comparator.<Plugin>comparingInt(p -> PluginKind.ALL.indexOf(p.kind()))
                        .thenComparing(Plugin::name))
                .toList();
        this.broken = List.copyOf(broken);
        refuseDuplicates();
    }

    private void refuseDuplicates() {
        String duplicates = plugins.stream()
                .collect(Collectors.groupingBy(
                        p -> p.kind() + " plugins are named \"" + p.name() + '"',
                        TreeMap::new,
                        Collectors.mapping(p -> p.origin().toString(), Collectors.toList())))
                .entrySet()
                .stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> e.getValue().size() + " " + e.getKey() + ": " + String.join(", and ", e.getValue()))
                .collect(Collectors.joining("; "));
        if (!duplicates.isEmpty()) {
            throw new DuplicatePluginException(duplicates + "; leave all but one of them out");
        }
    }

    /** Everything found, by kind and name. */
    public List<Plugin> plugins() {
        return plugins;
    }

    /** What could not be loaded, in the order found. */
    public List<BrokenPlugin> broken() {
        return broken;
    }

    /**
     * The plugin of this name.
     *
     * @throws PluginNotFoundException if there is none
     */
    public <P extends Provider<?>> P named(PluginKind<P> kind, String name) {
        return of(kind).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .map(p -> kind.cast(p.provider()))
                .orElseThrow(() -> explained(kind, new PluginNotFoundException(notFound(kind, name))));
    }

    /**
     * The only plugin of its kind.
     *
     * @throws PluginNotFoundException if there is none
     * @throws AmbiguousPluginException if there are several
     */
    public <P extends Provider<?>> P sole(PluginKind<P> kind) {
        List<Plugin> all = of(kind);
        if (all.size() == 1) {
            return kind.cast(all.get(0).provider());
        }
        throw explained(
                kind,
                all.isEmpty()
                        ? new PluginNotFoundException("there is no " + kind + " plugin" + ours(kind))
                        : new AmbiguousPluginException("there are several " + kind + " plugins: " + names(all)
                                + "; set the key \"" + kind.key() + "\" to the name of one"));
    }

    /**
     * The plugin that is configured by this record class.
     *
     * @throws PluginNotFoundException if there is none
     * @throws AmbiguousPluginException if there are several
     */
    public <P extends Provider<?>> P configuredBy(PluginKind<P> kind, Class<? extends Record> type) {
        List<Plugin> fitting =
                of(kind).stream().filter(p -> p.provider().configType() == type).toList();
        if (fitting.size() == 1) {
            return kind.cast(fitting.get(0).provider());
        }
        throw explained(
                kind,
                fitting.isEmpty()
                        ? new PluginNotFoundException("no " + kind + " plugin is configured by " + type.getName()
                                + "; available are: " + configs(of(kind)))
                        : new AmbiguousPluginException("several " + kind + " plugins are configured by "
                                + type.getName() + ": " + names(fitting) + "; leave all but one of them out"));
    }

    private List<Plugin> of(PluginKind<?> kind) {
        return plugins.stream().filter(p -> p.kind() == kind).toList();
    }

    private String notFound(PluginKind<?> kind, String name) {
        String artifact = kind.ours().get(name);
        return "no " + kind + " plugin is named \"" + name + "\"; available are: " + names(of(kind))
                + (artifact == null ? "" : "; \"" + name + "\" comes with the artifact io.github.dsm4j:" + artifact);
    }

    private static String ours(PluginKind<?> kind) {
        return kind.ours().entrySet().stream()
                .map(e -> '"' + e.getKey() + "\" with the artifact io.github.dsm4j:" + e.getValue())
                .collect(Collectors.joining(", ", "; there could be ", ""));
    }

    private static String names(List<Plugin> plugins) {
        return plugins.isEmpty() ? "none" : plugins.stream().map(Plugin::name).collect(Collectors.joining(", "));
    }

    private static String configs(List<Plugin> plugins) {
        return plugins.isEmpty()
                ? "none"
                : plugins.stream()
                        .map(p -> p.name() + " (" + p.provider().configType().getName() + ')')
                        .collect(Collectors.joining(", "));
    }

    /** What is missing may be among the broken. */
    private <E extends PluginException> E explained(PluginKind<?> kind, E failure) {
        broken.stream().filter(b -> b.kind() == kind).forEach(b -> failure.addSuppressed(b.problem()));
        return failure;
    }
}
