package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a call of the program gave. */
record Program(int code, List<String> out, List<String> err) {
    static Program dsm(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Dsm.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code =
                line.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Program(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }

    Program succeeds() {
        assertEquals(0, code, this::toString);
        return this;
    }

    /** One line that says all of this, and nothing on standard output. */
    Program fails(int expected, String... says) {
        assertEquals(expected, code, this::toString);
        assertEquals(1, err.size(), this::toString);
        assertTrue(err.get(0).startsWith("dsm: "), this::toString);
        for (String part : says) {
            assertTrue(err.get(0).contains(part), () -> "expected '" + part + "' in " + this);
        }
        assertTrue(out.isEmpty(), this::toString);
        return this;
    }

    String text() {
        return String.join("\n", out);
    }
}
