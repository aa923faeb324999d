package io.github.dsm4j.core.internal.plugin;

import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.spi.ConsensusProvider;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.LedgerProvider;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.api.spi.TransportProvider;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of plugin.
 *
 * @param <P> its provider interface
 */
public final class PluginKind<P extends Provider<?>> {
    public static final PluginKind<AlgorithmProvider<?>> ALGORITHM = new PluginKind<>(
            "algorithm",
            AlgorithmProvider.class,
            Map.of(
                    "admm", "dsm-steering",
                    "none", "dsm-steering",
                    "price-steering", "dsm-steering",
                    "profile-steering", "dsm-steering"));
    public static final PluginKind<DeviceProvider<?>> DEVICE = new PluginKind<>(
            "device",
            DeviceProvider.class,
            Map.of(
                    "battery", "dsm-steering",
                    "electric-vehicle", "dsm-steering",
                    "heat-pump", "dsm-steering",
                    "linear", "dsm-steering",
                    "load", "dsm-steering",
                    "pv", "dsm-steering",
                    "time-shiftable", "dsm-steering"));
    public static final PluginKind<ConsensusProvider<?>> CONSENSUS = new PluginKind<>(
            "consensus", ConsensusProvider.class, Map.of("pos", "dsm-consensus-pos", "pow", "dsm-consensus-pow"));
    public static final PluginKind<TransportProvider<?>> TRANSPORT =
            new PluginKind<>("transport", TransportProvider.class, Map.of("in-process", "dsm-core"));
    public static final PluginKind<LedgerProvider<?>> LEDGER =
            new PluginKind<>("ledger", LedgerProvider.class, Map.of("file", "dsm-core", "memory", "dsm-core"));

    /** All kinds, in the order in which people are shown them. */
    public static final List<PluginKind<?>> ALL = List.of(ALGORITHM, DEVICE, CONSENSUS, TRANSPORT, LEDGER);

    private final String key;
    private final Class<?> service;
    private final TreeMap<String, String> ours;

    private PluginKind(String key, Class<?> service, Map<String, String> ours) {
        this.key = key;
        this.service = service;
        this.ours = new TreeMap<>(ours);
    }

    /** What the kind is called, in messages and as a key of configurations. */
    public String key() {
        return key;
    }

    Class<?> service() {
        return service;
    }

    /** The artifact to add for a plugin of this project, by name. */
    Map<String, String> ours() {
        return ours;
    }

    @SuppressWarnings("unchecked") // P is the service with a wildcard for its config.
    P cast(Provider<?> provider) {
        return (P) service.cast(provider);
    }

    @Override
    public String toString() {
        return key;
    }
}
