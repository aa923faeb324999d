package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.transport.Scheduler;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Computes on a pool of threads while virtual time stands still. Results are delivered in the order of the requests, so the
 * number of threads changes nothing but the speed. Whoever asks while all are busy and enough is waiting computes itself.
 */
public final class PoolWorkers implements Workers, AutoCloseable {
    /** How many tasks a thread may have waiting: each holds the message it is about, and a neighbourhood sends many at once. */
    private static final int AHEAD = 16;

    private final ExecutorService pool;
    private final Scheduler scheduler;

    public PoolWorkers(int threads, Scheduler scheduler) {
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(AHEAD * threads),
                PoolWorkers::daemon,
                new ThreadPoolExecutor.CallerRunsPolicy());
        this.scheduler = scheduler;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "dsm4j-worker");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> void compute(Supplier<T> task, Consumer<T> done) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(task, pool);
        scheduler.after(Duration.ZERO, () -> done.accept(join(result)));
    }

    private static <T> T join(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
