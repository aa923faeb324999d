package io.github.dsm4j.examples.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.core.network.InProcessConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run has to know of its configuration file. The library has read and checked the file before. Of what a run sets itself,
 * the file's values are ignored.
 */
final class RunConfiguration {
    private static final Set<String> PROTOCOLS = Set.of("pow", "pos");
    private static final List<String> SET_BY_RUN = List.of("method", "networkLedger", "localLedgers", "networkStart");

    private final String file;
    private final JsonNode root;

    private RunConfiguration(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Of a file, or of none, which sets nothing.
     *
     * @throws DsmException if the file wants a consensus protocol that no approach uses
     */
    static RunConfiguration of(Optional<Path> file) {
        RunConfiguration read = file.map(RunConfiguration::read)
                .orElseGet(() -> new RunConfiguration("no file", MissingNode.getInstance()));
        read.consensus().filter(name -> !PROTOCOLS.contains(name)).ifPresent(name -> {
            throw new DsmException(
                    read.file + ": consensus: is '" + name + "', but the approaches of run use pow and pos only");
        });
        return read;
    }

    private static RunConfiguration read(Path file) {
        try {
            return new RunConfiguration(file.toString(), new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new DsmException(file + " cannot be read: " + e, e);
        }
    }

    /** The consensus protocol that the file has settings for. */
    Optional<String> consensus() {
        return name("consensus");
    }

    /** The algorithm that the file names, and may have settings for. */
    Optional<String> algorithm() {
        return name("algorithm");
    }

    private Optional<String> name(String kind) {
        JsonNode plugin = root.path(kind);
        return Optional.ofNullable((plugin.isObject() ? plugin.path("name") : plugin).textValue());
    }

    /** Says which keys of the file are ignored; empty if none is. */
    Optional<String> note() {
        List<String> ignored = new ArrayList<>(SET_BY_RUN);
        ignored.removeIf(key -> !root.has(key));
        consensus()
                .ifPresent(name -> ignored.add(
                        root.path("consensus").has("config")
                                ? "consensus (but for the settings of " + name + ")"
                                : "consensus"));
        return ignored.isEmpty()
                ? Optional.empty()
                : Optional.of(file + ": ignored, as run sets it itself: " + String.join(", ", ignored));
    }

    /** Whether messages go by the network whose times are known beforehand. */
    boolean isInProcess() {
        return name("transport").orElse("in-process").equals("in-process");
    }

    /** How the in-process network behaves by the file. */
    InProcessConfig transport() {
        InProcessConfig standard = InProcessConfig.DEFAULT;
        return new InProcessConfig(
                duration("latency", standard.latency()), duration("jitter", standard.jitter()), standard.loss());
    }

    private Duration duration(String key, Duration otherwise) {
        JsonNode value = root.path("transport").path("config").path(key);
        return value.isTextual() ? Duration.parse(value.textValue()) : otherwise;
    }
}
