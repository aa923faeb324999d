package io.github.dsm4j.core.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @TempDir
    Path directory;

    @Test
    void namesFileLineAndColumnOfADuplicateKey() throws IOException {
        Path file = Files.writeString(directory.resolve("town.json"), "{\n  \"a\": {\"b\": 1,\n    \"b\": 2}\n}");
        String said = assertThrows(ConfigurationException.class, () -> StrictJson.read(file))
                .getMessage();
        assertEquals(file + ": line 3, column 8: Duplicate field 'b'", said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": NaN}", "{\"a\": Infinity}", "{\"a\": 01}", "{\"a\": 1,}", "{} {}", "{", "// no\n{}"})
    void refusesWhatIsNotJson(String text) {
        String said = assertThrows(ConfigurationException.class, () -> StrictJson.parse("settings", text))
                .getMessage();
        assertTrue(said.startsWith("settings: line "), said);
    }

    @Test
    void refusesNothing() {
        String said = assertThrows(ConfigurationException.class, () -> StrictJson.parse("settings", " "))
                .getMessage();
        assertEquals("settings: is empty", said);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Path file = directory.resolve("absent.json");
        String said = assertThrows(ConfigurationException.class, () -> StrictJson.read(file))
                .getMessage();
        assertTrue(said.startsWith(file + ": no such file"), said);
    }

    @Test
    void readsWhatIsWritten() {
        assertEquals(
                "{\"a\":[1,-0.0]}", StrictJson.parse("x", "{\"a\":[1,-0.0]}").toString());
    }

    @Test
    void tooManyNestedBracketsAreAProblemOfTheFile() {
        ConfigurationException e =
                assertThrows(ConfigurationException.class, () -> StrictJson.parse("deep", "[".repeat(100_000)));
        assertTrue(String.valueOf(e.getMessage()).startsWith("deep: "), e.getMessage());
    }
}
