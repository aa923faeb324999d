package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dsm4j.api.Problems;
import java.util.Optional;

/**
 * Config records from JSON and back. A plugin declares a record and never sees JSON; everything that is wrong is found at
 * once, each with its path. Keys are the names of the components; durations, instants, hashes and keys are texts, constants
 * of enums lower-case texts with dashes, big integers numbers or texts such as {@code "2^250"}, profiles arrays of W.
 */
public final class RecordJson {
    private RecordJson() {}

    /**
     * The record of a JSON object.
     *
     * @param subject what is configured, for the message
     * @param node the object
     * @param type the record class
     * @param defaults values for absent keys
     * @throws io.github.dsm4j.api.ConfigurationException with everything that is wrong
     */
    public static <R extends Record> R read(String subject, JsonNode node, Class<R> type, Optional<R> defaults) {
        Problems problems = new Problems();
        Optional<R> value = read(node, type, defaults, "", problems);
        problems.throwIfAny(subject);
        return value.orElseThrow();
    }

    /**
     * The record of a JSON object that is part of a larger configuration.
     *
     * @param node the object
     * @param type the record class
     * @param defaults values for absent keys
     * @param path where the object stands ({@code houses[2].device}); empty at the top
     * @param problems takes what is wrong
     * @return the record; empty if anything is wrong
     */
    public static <R extends Record> Optional<R> read(
            JsonNode node, Class<R> type, Optional<R> defaults, String path, Problems problems) {
        return new JsonReader(problems).record(node, type, defaults.orElse(null), path);
    }
}
