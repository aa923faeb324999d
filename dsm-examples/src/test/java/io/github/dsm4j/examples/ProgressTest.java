package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With a clock of its own. */
class ProgressTest {
    private final StringWriter err = new StringWriter();
    private long nanos;

    private Display display(Duration delay) {
        return new Delayed(
                delay, () -> nanos, (done, steps) -> new Lines(new PrintWriter(err), "days", steps, done, () -> nanos));
    }

    private List<String> steps(Display display, int steps, Duration each) {
        display.expect(steps);
        for (int i = 0; i < steps; i++) {
            nanos += each.toNanos();
            display.step("method1-pow");
        }
        display.close();
        return err.toString().lines().toList();
    }

    @Test
    void everyTenth() {
        List<String> lines = steps(display(Duration.ZERO), 40, Duration.ofMillis(10));
        assertEquals(10, lines.size());
        assertEquals("dsm: method1-pow: 4 of 40 days (10 %)", lines.get(0));
        assertEquals("dsm: method1-pow: 40 of 40 days (100 %)", lines.get(9));
    }

    @Test
    void everyFiveSeconds() {
        List<String> lines = steps(display(Duration.ZERO), 1000, Duration.ofMillis(1250));
        assertEquals(250, lines.size());
        assertEquals("dsm: method1-pow: 5 of 1000 days (0 %)", lines.get(0));
    }

    @Test
    void nothingIfItIsSoonDone() {
        assertEquals(List.of(), steps(display(Duration.ofSeconds(2)), 100, Duration.ofMillis(19)));
    }

    @Test
    void knowsWhatWasDoneBefore() {
        List<String> lines = steps(display(Duration.ofSeconds(2)), 100, Duration.ofMillis(30));
        assertEquals("dsm: method1-pow: 70 of 100 days (70 %)", lines.get(0));
    }
}
