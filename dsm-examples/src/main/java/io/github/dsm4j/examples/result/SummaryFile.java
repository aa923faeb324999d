package io.github.dsm4j.examples.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a summary, and reads it back strictly. */
final class SummaryFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private SummaryFile() {}

    static void write(Path file, Summary summary) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        try {
            Files.writeString(file, JSON.writer(printer).writeValueAsString(summary) + "\n");
        } catch (IOException e) {
            throw new DsmException(file + " cannot be written: " + Reason.of(e), e);
        }
    }

    static Summary read(Path folder) throws Fault {
        Path file = folder.resolve(ResultFiles.SUMMARY);
        try {
            Summary summary = JSON.readValue(Files.readString(file), Summary.class);
            if (summary == null || !summary.format().equals(Summary.FORMAT)) {
                throw new Fault(ResultFiles.SUMMARY, "its format is not " + Summary.FORMAT);
            }
            return summary;
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new Fault(ResultFiles.SUMMARY + where, e.getOriginalMessage());
        } catch (IOException e) {
            throw new Fault(ResultFiles.SUMMARY, "cannot be read: " + Reason.of(e));
        }
    }
}
