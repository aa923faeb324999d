package io.github.dsm4j.benchmarks;

import java.util.function.Supplier;

/** Something that is done several times; the fastest time counts, since other load can only slow it down. */
final class Timed<T> {
    private final Supplier<T> task;
    private double best = Double.POSITIVE_INFINITY;

    Timed(Supplier<T> task) {
        this.task = task;
    }

    /** Once. */
    T once() {
        long start = System.nanoTime();
        T result = task.get();
        best = Math.min(best, (System.nanoTime() - start) / 1e9);
        return result;
    }

    /** At least once, and again until so much time has gone by. */
    T atLeast(double seconds) {
        long start = System.nanoTime();
        T result = once();
        while ((System.nanoTime() - start) / 1e9 < seconds) {
            result = once();
        }
        return result;
    }

    /** The shortest time so far, s. */
    double seconds() {
        return best;
    }
}
