package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --algorithm}. */
class AlgorithmOptionTest {
    @TempDir
    Path folder;

    private Path result() {
        return folder.resolve("result");
    }

    private String summary() throws IOException {
        return Files.readString(result().resolve("summary.json"));
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("config.json"), json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile-steering", "price-steering", "admm", "none"})
    void allApproachesAgree(String algorithm) throws IOException {
        Program run = dsm("run", "--algorithm", algorithm, "--houses", 4, "--days", 2, "--out", result())
                .succeeds();
        assertEquals(
                "generated-1: 4 houses x 2 days, algorithm " + algorithm,
                run.out().get(0));
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (4 houses x 2 days),"
                                + " as the centralised plan does"),
                run::text);
        assertTrue(summary().contains("\"algorithm\" : \"" + algorithm + "\""), this::shown);
        dsm("verify", result()).succeeds();
    }

    private String shown() {
        try {
            return summary();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void planned(Object... options) {
        Object[] all = new Object[options.length + 9];
        System.arraycopy(
                new Object[] {"run", "--houses", 3, "--days", 1, "--out", result(), "--approach", "method2-pos"},
                0,
                all,
                0,
                9);
        System.arraycopy(options, 0, all, 9, options.length);
        dsm(all).succeeds();
    }

    @Test
    void profileSteeringIfNothingIsSaid() {
        planned();
        assertTrue(shown().contains("\"algorithm\" : \"profile-steering\""), this::shown);
    }

    @Test
    void settingsOfTheSameAlgorithmAreKept() throws IOException {
        planned("--config", file("{'algorithm': {'name': 'admm', 'config': {'penalty': 0.7}}}"), "--algorithm", "admm");
        assertTrue(shown().contains("AdmmConfig[penalty=0.7"), this::shown);
    }

    @Test
    void takesPrecedenceOverTheFile() throws IOException {
        planned("--config", file("{'algorithm': {'name': 'admm', 'config': {'penalty': 0.7}}}"), "--algorithm", "none");
        assertTrue(shown().contains("\"algorithm\" : \"none\""), this::shown);
        assertFalse(shown().contains("penalty"), this::shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prices", "", "ADMM"})
    void unknownNamesListTheKnownOnes(String name) {
        dsm("run", "--algorithm", name, "--houses", 3, "--days", 1, "--out", result())
                .fails(
                        2,
                        "no algorithm plugin is named \"" + name + "\"",
                        "available are: admm, none, price-steering, profile-steering");
        assertFalse(Files.exists(result()));
    }
}
