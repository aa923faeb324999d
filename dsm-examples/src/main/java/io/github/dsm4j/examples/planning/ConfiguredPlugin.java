package io.github.dsm4j.examples.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dsm4j.api.DsmException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks up which plugin a configuration file names; the library has read and checked the file before. */
final class ConfiguredPlugin {
    private ConfiguredPlugin() {}

    /** The consensus protocol: a name, or an object with a name. */
    static Optional<String> consensus(Path file) {
        try {
            JsonNode plugin = new ObjectMapper().readTree(file.toFile()).path("consensus");
            return Optional.ofNullable((plugin.isObject() ? plugin.path("name") : plugin).textValue());
        } catch (IOException e) {
            throw new DsmException(file + " cannot be read: " + e, e);
        }
    }
}
