package io.github.dsm4j.examples;

import io.github.dsm4j.examples.planning.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/** Shows how far a long computation is, on standard error. Confined to one thread; close it. */
interface Display extends Progress, AutoCloseable {
    @Override
    void close();

    /** A bar on a terminal, else a line now and then; nothing for what is done within two seconds. */
    static Display of(PrintWriter err, String unit) {
        return new Delayed(
                Duration.ofSeconds(2),
                System::nanoTime,
                (done, steps) -> Terminal.isThere()
                        ? new Bar(unit, steps, done)
                        : new Lines(err, unit, steps, done, System::nanoTime));
    }
}
