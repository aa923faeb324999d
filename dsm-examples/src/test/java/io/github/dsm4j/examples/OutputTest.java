package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to the terminal, and what cannot. */
class OutputTest {
    /** A disk that is full. */
    private static final class Full extends Writer {
        @Override
        public void write(char[] characters, int from, int number) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugins", "--help", "run --help", "--version"})
    void outputThatFails(String arguments) {
        StringWriter err = new StringWriter();
        int code = Dsm.commandLine()
                .setOut(new PrintWriter(new Full()))
                .setErr(new PrintWriter(err))
                .execute(arguments.split(" ", -1));
        assertEquals(2, code);
        assertEquals("dsm: standard output cannot be written\n", err.toString().replace("\r\n", "\n"));
    }

    @Test
    void controlCharactersAreEscaped() {
        dsm("run", "--approach", "a\u001b[31mb\u202ec\td").fails(2, "'a\\u001b[31mb\\u202ec\\u0009d'");
        dsm("show", "x", "--approach", "\u0007").fails(2, "'\\u0007'");
    }

    @Test
    void longValuesAreCut() {
        String line = dsm("run", "--approach", "x".repeat(5_000))
                .fails(2, "x".repeat(59) + "... (5002 characters) is unknown, allowed are all")
                .err()
                .get(0);
        assertTrue(line.length() < 300, line);
        dsm("run", "--approach", "x y ".repeat(500)).fails(2, "... (2002 characters) is unknown");
        String digits = dsm("run", "--houses", "1".repeat(5_000))
                .fails(2, "--houses", "characters)")
                .err()
                .get(0);
        assertTrue(digits.length() < 300, digits);
    }

    @Test
    void pathsAndCheckSumsAreNot(@TempDir Path folder) throws IOException {
        Path deep = folder.resolve("a".repeat(100)).resolve("b".repeat(100));
        dsm("verify", deep).fails(2, deep + " is not there");
        Path result = folder.resolve("result");
        dsm("run", "--houses", 2, "--days", 1, "--approach", "none", "--out", result)
                .succeeds();
        Path sums = result.resolve("SHA256SUMS");
        String good = Files.readString(sums);
        Files.writeString(sums, "0".repeat(64) + good.substring(64));
        dsm("verify", result).fails(1, "expected " + good.lines().iterator().next());
    }
}
