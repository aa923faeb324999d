package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as RFC 8259 has it: no key twice in an object, nothing after the value, no NaN, no comments. Thread-safe. */
public final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader READER = MAPPER.reader();

    private StrictJson() {}

    @FunctionalInterface
    private interface Source {
        JsonNode read() throws IOException;
    }

    /**
     * The value in a file.
     *
     * @throws ConfigurationException if the file cannot be read, or with line and column of what is not JSON
     */
    public static JsonNode read(Path file) {
        return read(file.toString(), () -> READER.readTree(Files.readAllBytes(file)));
    }

    /**
     * The value in a text.
     *
     * @param subject what the text is, for the message
     * @throws ConfigurationException with line and column of what is not JSON
     */
    public static JsonNode parse(String subject, String text) {
        return read(subject, () -> READER.readTree(text));
    }

    private static JsonNode read(String subject, Source source) {
        try {
            JsonNode value = source.read();
            if (value.isMissingNode()) {
                throw new ConfigurationException(subject, List.of(new Problem("", "is empty")));
            }
            return value;
        } catch (JsonProcessingException e) {
            throw failed(subject, place(e.getLocation()), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw failed(subject, "", reason(e), e);
        }
    }

    private static ConfigurationException failed(String subject, String place, String what, IOException cause) {
        ConfigurationException failure = new ConfigurationException(subject, List.of(new Problem(place, what)));
        failure.initCause(cause);
        return failure;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        return "cannot be read: " + e.getMessage();
    }

    /** Where the text is wrong; of some faults, such as too many nested brackets, the parser does not know. */
    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
