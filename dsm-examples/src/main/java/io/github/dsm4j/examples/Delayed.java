package io.github.dsm4j.examples;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Shows nothing at first, so that what is done in a moment leaves no trace on the screen. */
final class Delayed implements Display {
    private final long until;
    private final LongSupplier nanoTime;
    private final Maker display;
    private @Nullable Display shown;
    private long steps = 1;
    private long done;

    /** Makes the display when it is due. */
    @FunctionalInterface
    interface Maker {
        Display make(long done, long steps);
    }

    Delayed(Duration delay, LongSupplier nanoTime, Maker display) {
        this.until = nanoTime.getAsLong() + delay.toNanos();
        this.nanoTime = nanoTime;
        this.display = display;
    }

    @Override
    public void expect(long number) {
        steps = Math.max(1, number);
    }

    @Override
    public void step(String what) {
        Display now = shown;
        if (now == null && nanoTime.getAsLong() - until >= 0) {
            now = display.make(done, steps);
            shown = now;
        }
        done++;
        if (now != null) {
            now.step(what);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
