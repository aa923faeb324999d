package io.github.dsm4j.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.device.DeviceGroupConfig;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.api.spi.Provider;
import io.github.dsm4j.core.internal.config.HouseSettings;
import io.github.dsm4j.core.internal.config.RecordJson;
import io.github.dsm4j.core.internal.config.Settings;
import io.github.dsm4j.core.internal.config.StrictJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Translates a JSON file to calls of the builder. Plugins stand as {@code "pow"} or {@code {"name": "pow", "config":
 * {...}}}. Everything that is wrong is reported at once, each with its path, and the builder is left alone then.
 */
final class ConfigurationFile {
    private static final List<String> PLUGINS =
            List.of("algorithm", "consensus", "transport", "networkLedger", "localLedgers");

    private final Plugins plugins;
    private final ObjectNode root;
    private final Problems problems = new Problems();

    private ConfigurationFile(Plugins plugins, ObjectNode root) {
        this.plugins = plugins;
        this.root = root;
    }

    static void apply(Path file, NeighbourhoodBuilder builder) {
        JsonNode node = StrictJson.read(file);
        Problems problems = new Problems();
        problems.require(node.isObject(), "", "must be a JSON object");
        problems.throwIfAny(file.toString());
        new ConfigurationFile(builder.plugins, (ObjectNode) node).apply(file.toString(), builder);
    }

    private void apply(String subject, NeighbourhoodBuilder builder) {
        ObjectNode plain = root.deepCopy();
        PLUGINS.forEach(key -> namesOnly(plain, key));
        if (plain.path("houses").isArray()) {
            plain.putArray("houses"); // read one by one below, so that one problem does not hide the others
        }
        Optional<Settings> settings = RecordJson.read(plain, Settings.class, Optional.of(Settings.NONE), "", problems);
        Optional<PluginChoice> algorithm = plugin("algorithm", plugins::algorithm);
        Optional<PluginChoice> consensus = plugin("consensus", plugins::consensus);
        Optional<PluginChoice> transport = plugin("transport", plugins::transport);
        Optional<PluginChoice> networkLedger = plugin("networkLedger", plugins::ledger);
        Optional<PluginChoice> localLedgers = plugin("localLedgers", plugins::ledger);
        List<House> houses = houses();
        problems.throwIfAny(subject);
        settings.orElseThrow().apply(builder);
        set(algorithm, (b, c) -> b.algorithm = c, builder);
        set(consensus, (b, c) -> b.consensus = c, builder);
        set(transport, (b, c) -> b.transport = c, builder);
        set(networkLedger, (b, c) -> b.networkLedger = c, builder);
        set(localLedgers, (b, c) -> b.localLedgers = c, builder);
        houses.forEach(builder::house);
    }

    private static void set(
            Optional<PluginChoice> choice,
            BiConsumer<NeighbourhoodBuilder, PluginChoice> setter,
            NeighbourhoodBuilder builder) {
        choice.ifPresent(c -> setter.accept(builder, c));
    }

    /** Leaves of a plugin only its name, which is all that the plain settings know of it. */
    private static void namesOnly(ObjectNode parent, String key) {
        JsonNode name = parent.path(key).path("name");
        if (!name.isMissingNode()) {
            parent.set(key, name);
        }
    }

    private Optional<PluginChoice> plugin(String key, Function<String, ? extends Provider<?>> find) {
        JsonNode node = root.path(key);
        return node.isMissingNode() ? Optional.empty() : plugin(node, key, find);
    }

    private Optional<PluginChoice> plugin(JsonNode node, String path, Function<String, ? extends Provider<?>> find) {
        JsonNode name = node.isObject() ? node.path("name") : node;
        if (!name.isTextual()) {
            problems.add(path, "must be the name of a plugin, or an object of its \"name\" and \"config\"");
            return Optional.empty();
        }
        node.fieldNames()
                .forEachRemaining(key -> problems.require(
                        key.equals("name") || key.equals("config"),
                        path + "." + key,
                        "is not known; known here are name, config"));
        try {
            return configured(find.apply(name.textValue()), node.path("config"), path + ".config");
        } catch (PluginException e) {
            problems.add(path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private <C extends Record> Optional<PluginChoice> configured(Provider<C> provider, JsonNode config, String path) {
        JsonNode given = config.isMissingNode() ? root.objectNode() : config;
        Problems own = new Problems();
        Optional<C> read = RecordJson.read(given, provider.configType(), provider.defaults(), path, own);
        // Of many devices one has to know which; there is only one of all else.
        problems.addAll(
                "", provider instanceof DeviceProvider ? DeviceFactory.named(provider.name(), own.list()) : own.list());
        return read.map(c -> PluginChoice.of(provider.name(), c));
    }

    private List<House> houses() {
        List<House> houses = new ArrayList<>();
        int index = 0;
        for (JsonNode node : root.path("houses")) {
            house(node, "houses[" + index++ + "]").ifPresent(houses::add);
        }
        return houses;
    }

    private Optional<House> house(JsonNode node, String path) {
        JsonNode plain = node.deepCopy();
        if (plain instanceof ObjectNode object) {
            object.remove(List.of("device", "devices", "limits")); // read below
        }
        Optional<HouseSettings> settings =
                RecordJson.read(plain, HouseSettings.class, Optional.empty(), path, problems);
        problems.require(
                node.has("device") != node.has("devices"),
                path + ".device",
                node.has("device")
                        ? "cannot stand beside \"devices\"; put all devices there"
                        : "is missing; give one, or several as an array \"devices\"");
        Optional<Record> device =
                grouped(node) ? group(node, path, 0) : device(node.path("device"), path + ".device", 0);
        return settings.flatMap(s -> device.flatMap(d -> house(s, d, path)));
    }

    private static boolean grouped(JsonNode node) {
        return node.has("devices") || node.has("limits");
    }

    /** A device, or a group of devices: an object of nothing but "devices" and "limits"; within so many groups. */
    private Optional<Record> device(JsonNode node, String path, int depth) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!grouped(node)) {
            return plugin(node, path, plugins::device).flatMap(PluginChoice::config);
        }
        if (depth == DeviceGroupConfig.MAX_DEPTH) {
            problems.add(path, "groups are nested more than " + DeviceGroupConfig.MAX_DEPTH + " deep");
            return Optional.empty();
        }
        node.fieldNames()
                .forEachRemaining(key -> problems.require(
                        key.equals("devices") || key.equals("limits"),
                        path + "." + key,
                        "is not known; a group has devices and limits"));
        return group(node, path, depth);
    }

    /** A house or a group; of a house with limits there may be a single device. */
    private Optional<Record> group(JsonNode node, String path, int depth) {
        Optional<PowerLimits> limits = node.has("limits")
                ? RecordJson.read(
                        node.path("limits"),
                        PowerLimits.class,
                        Optional.of(PowerLimits.NONE),
                        path + ".limits",
                        problems)
                : Optional.of(PowerLimits.NONE);
        Optional<List<Record>> devices = node.has("device")
                ? device(node.path("device"), path + ".device", depth + 1).map(List::of)
                : devices(node.path("devices"), path + ".devices", depth + 1);
        return limits.flatMap(l -> devices.flatMap(d -> group(d, l, path)));
    }

    private Optional<List<Record>> devices(JsonNode array, String path, int depth) {
        problems.require(array.isArray() && !array.isEmpty(), path, "must be an array of at least one device");
        List<Record> devices = new ArrayList<>();
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            device(array.get(i), path + "[" + i + "]", depth).ifPresent(devices::add);
        }
        return devices.isEmpty() || devices.size() < array.size() ? Optional.empty() : Optional.of(devices);
    }

    private Optional<Record> group(List<Record> devices, PowerLimits limits, String path) {
        try {
            return Optional.of(new DeviceGroupConfig(devices, limits));
        } catch (ConfigurationException e) {
            problems.addAll(path, e.problems());
            return Optional.empty();
        }
    }

    private Optional<House> house(HouseSettings settings, Record device, String path) {
        try {
            OptionalLong stake = settings.stakeWh().map(OptionalLong::of).orElse(OptionalLong.empty());
            return Optional.of(new House(
                    NodeId.of(settings.id()),
                    device,
                    stake,
                    settings.computingPower().orElse(1.0)));
        } catch (ConfigurationException e) {
            problems.addAll(path, e.problems());
            return Optional.empty();
        }
    }
}
