package io.github.dsm4j.examples;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Progress as plain lines: at every tenth of the way, and after five seconds without a line. */
final class Lines implements Display {
    private static final long SILENCE = Duration.ofSeconds(5).toNanos();

    private final PrintWriter err;
    private final String unit;
    private final long steps;
    private final LongSupplier nanoTime;
    private long done;
    private long tenths;
    private long last;

    Lines(PrintWriter err, String unit, long steps, long done, LongSupplier nanoTime) {
        this.err = err;
        this.unit = unit;
        this.steps = steps;
        this.done = done;
        this.tenths = tenths();
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void step(String what) {
        done++;
        long now = nanoTime.getAsLong();
        if (tenths() > tenths || now - last >= SILENCE) {
            tenths = tenths();
            last = now;
            err.println("dsm: " + what + ": " + done + " of " + steps + " " + unit + " (" + 100 * done / steps + " %)");
            err.flush();
        }
    }

    private long tenths() {
        return 10 * done / steps;
    }

    @Override
    public void close() {}
}
