package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with an algorithm from a JSON file. */
class OtherAlgorithmsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"none\"",
                "\"price-steering\"",
                "{\"name\": \"price-steering\", \"config\": {\"pricesPerKwh\": [0.2, 0.18, 0.25, 0.4]}}",
                "{\"name\": \"price-steering\", \"config\": {\"pricing\": \"dynamic\", \"groups\": 3, \"rounds\": 2}}",
                "{\"name\": \"admm\", \"config\": {\"penalty\": 0.7}}"
            })
    void allApproachesAgree(String algorithm) throws IOException {
        Path result = folder.resolve("result");
        Program run = dsm("run", "--config", file(algorithm), "--houses", 5, "--days", 2, "--out", result)
                .succeeds();
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (5 houses x 2 days),"
                                + " as the centralised plan does"),
                run::text);
        assertEquals(0, dsm("verify", result).code());
    }

    @Test
    void aTariffThatDoesNotFitADayIsRefused() throws IOException {
        Path file = file("{\"name\": \"price-steering\", \"config\": {\"pricesPerKwh\": [0.2, 0.3, 0.2, 0.3, 0.4]}}");
        dsm("run", "--config", file, "--houses", 3, "--days", 1, "--out", folder.resolve("result"))
                .fails(2, "pricesPerKwh");
    }

    private Path file(String algorithm) throws IOException {
        return Files.writeString(folder.resolve("config.json"), "{\"algorithm\": " + algorithm + "}");
    }
}
