package io.github.dsm4j.core;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.api.spi.TransportProvider;
import io.github.dsm4j.core.internal.plugin.BrokenPlugin;
import io.github.dsm4j.core.internal.plugin.Catalogue;
import io.github.dsm4j.core.internal.plugin.Origin;
import io.github.dsm4j.core.internal.plugin.Plugin;
import io.github.dsm4j.core.internal.plugin.PluginKind;
import java.util.List;
import java.util.Optional;

/**
 * The plugins that were found. One is chosen by its name, or without a name if it is the only one of its kind: none has
 * priority, and the order in which they were found plays no part. A plugin that cannot be loaded does not hide the others.
 * Immutable and thread-safe.
 *
 * <p>The methods that choose throw a {@link io.github.dsm4j.api.spi.PluginNotFoundException} if there is no such plugin, and
 * an {@link io.github.dsm4j.api.spi.AmbiguousPluginException} if there are several and none was named. The plugins of that
 * kind that could not be loaded are among its {@linkplain Throwable#getSuppressed() suppressed exceptions}.
 */
public final class Plugins {
    private final Catalogue catalogue;

    private Plugins(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Finds what is {@linkplain PluginSource#installed() installed}.
     *
     * @return the plugins
     * @throws io.github.dsm4j.api.spi.DuplicatePluginException if two plugins of a kind have the same name
     */
    public static Plugins discover() {
        return discover(PluginSource.installed());
    }

    /**
     * Finds what a source has.
     *
     * @param source where to look
     * @return the plugins
     * @throws io.github.dsm4j.api.spi.DuplicatePluginException if two plugins of a kind have the same name
     */
    public static Plugins discover(PluginSource source) {
        return new Plugins(source.look().catalogue());
    }

    /**
     * Everything that was found.
     *
     * @return the plugins, by kind and name
     */
    public List<PluginInfo> list() {
        return catalogue.plugins().stream().map(Plugins::info).toList();
    }

    private static PluginInfo info(Plugin plugin) {
        Origin origin = plugin.origin();
        return new PluginInfo(
                plugin.kind().key(), plugin.name(), origin.className(), origin.version(), origin.source());
    }

    /**
     * What could not be loaded, or has no proper name.
     *
     * @return the problems, in the order found; none of them was thrown
     */
    public List<PluginException> problems() {
        return catalogue.broken().stream().map(BrokenPlugin::problem).toList();
    }

    /**
     * Chooses a DSM algorithm.
     *
     * @param name its name
     * @return its provider
     */
    public AlgorithmProvider<?> algorithm(String name) {
        return catalogue.named(PluginKind.ALGORITHM, name);
    }

    /**
     * Chooses a DSM algorithm.
     *
     * @param name its name; empty for the only one
     * @return its provider
     */
    public AlgorithmProvider<?> algorithm(Optional<String> name) {
        return choose(PluginKind.ALGORITHM, name);
    }

    /**
     * Chooses a kind of device.
     *
     * @param name its name
     * @return its provider
     */
    public DeviceProvider<?> device(String name) {
        return catalogue.named(PluginKind.DEVICE, name);
    }

    /**
     * Chooses a kind of device.
     *
     * @param name its name; empty for the only one
     * @return its provider
     */
    public DeviceProvider<?> device(Optional<String> name) {
        return choose(PluginKind.DEVICE, name);
    }

    /**
     * Chooses a consensus protocol.
     *
     * @param name its name
     * @return its provider
     */
    public ConsensusProvider<?> consensus(String name) {
        return catalogue.named(PluginKind.CONSENSUS, name);
    }

    /**
     * Chooses a consensus protocol.
     *
     * @param name its name; empty for the only one
     * @return its provider
     */
    public ConsensusProvider<?> consensus(Optional<String> name) {
        return choose(PluginKind.CONSENSUS, name);
    }

    /**
     * Chooses a transport.
     *
     * @param name its name
     * @return its provider
     */
    public TransportProvider<?> transport(String name) {
        return catalogue.named(PluginKind.TRANSPORT, name);
    }

    /**
     * Chooses a transport.
     *
     * @param name its name; empty for the only one
     * @return its provider
     */
    public TransportProvider<?> transport(Optional<String> name) {
        return choose(PluginKind.TRANSPORT, name);
    }

    /**
     * Chooses a ledger.
     *
     * @param name its name
     * @return its provider
     */
    public LedgerProvider<?> ledger(String name) {
        return catalogue.named(PluginKind.LEDGER, name);
    }

    /**
     * Chooses a ledger.
     *
     * @param name its name; empty for the only one
     * @return its provider
     */
    public LedgerProvider<?> ledger(Optional<String> name) {
        return choose(PluginKind.LEDGER, name);
    }

    /**
     * Chooses the kind of device that is configured by a record class.
     *
     * @param config the class of the configuration
     * @return its provider
     */
    public DeviceProvider<?> deviceOf(Class<? extends Record> config) {
        return catalogue.configuredBy(PluginKind.DEVICE, config);
    }

    /**
     * Makes devices by these plugins.
     *
     * @return the factory of their devices, and of groups of them
     */
    public DeviceFactory devices() {
        return new DeviceFactory(this);
    }

    private <P extends Provider<?>> P choose(PluginKind<P> kind, Optional<String> name) {
        return name.map(n -> catalogue.named(kind, n)).orElseGet(() -> catalogue.sole(kind));
    }
}
