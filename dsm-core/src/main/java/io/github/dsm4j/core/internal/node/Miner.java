package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import io.github.dsm4j.api.transport.Scheduler;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Runs the claim searches of one node against the clock. The attempts are really made; how long each takes is the node's
 * stated computing power, so that a race inside one process is not won by the thread that started first. A success in the
 * n-th attempt comes {@code (n - u) * attempt} after the start, {@code u} in (0, 1] drawn for each search: whole ticks would
 * often tie. Confined to the scheduler's thread.
 */
final class Miner {
    private static final long FIRST_SLICE = 4;
    private static final long LARGEST_SLICE = 1 << 16;
    private static final double RESOLUTION = 1 << 24;

    private final Scheduler scheduler;
    private final Workers workers;
    private final Duration attempt;
    private int generation;
    private Runnable cancel = () -> {};

    /**
     * @param attempt time that this node needs for one attempt
     */
    Miner(Scheduler scheduler, Workers workers, Duration attempt) {
        this.scheduler = scheduler;
        this.workers = workers;
        this.attempt = attempt;
    }

    /** Searches until a claim is found or {@link #stop()}. */
    void start(ClaimSearch search, RandomGenerator random, Consumer<Claim> found) {
        stop();
        if (search == ClaimSearch.NONE) {
            return;
        }
        double head = (random.nextInt((int) RESOLUTION) + 1) / RESOLUTION;
        new Run(search, head, found, generation).slice(FIRST_SLICE);
    }

    void stop() {
        generation++;
        cancel.run();
        cancel = () -> {};
    }

    private final class Run {
        private final ClaimSearch search;
        private final double head;
        private final Consumer<Claim> found;
        private final int mine;
        private long attempts;
        private Duration elapsed = Duration.ZERO;

        Run(ClaimSearch search, double head, Consumer<Claim> found, int mine) {
            this.search = search;
            this.head = head;
            this.found = found;
            this.mine = mine;
        }

        void slice(long size) {
            if (mine == generation) {
                workers.compute(() -> search.advance(size), progress -> next(progress, size));
            }
        }

        private void after(Duration wait, Runnable step) {
            cancel = scheduler.after(wait, step);
        }

        private void next(Progress progress, long size) {
            if (mine != generation) {
                return;
            }
            attempts += progress.attempts();
            Duration end = attempts == 0 ? Duration.ZERO : Duration.ofNanos(nanos());
            Duration wait = end.minus(elapsed).plus(progress.delay());
            elapsed = end;
            progress.claim()
                    .ifPresentOrElse(
                            claim -> after(wait, () -> deliver(claim)),
                            () -> after(wait, () -> slice(Math.min(2 * size, LARGEST_SLICE))));
        }

        private long nanos() {
            return (long) (((double) attempts - head) * (double) attempt.toNanos());
        }

        private void deliver(Claim claim) {
            if (mine == generation) {
                found.accept(claim);
            }
        }
    }
}
