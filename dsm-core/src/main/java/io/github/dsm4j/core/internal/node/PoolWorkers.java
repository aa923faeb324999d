package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.transport.Scheduler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Computes on a pool of threads while virtual time stands still. Results are delivered in the order of the requests, so the
 * number of threads changes nothing but the speed.
 */
public final class PoolWorkers implements Workers, AutoCloseable {
    private final ExecutorService pool;
    private final Scheduler scheduler;

    public PoolWorkers(int threads, Scheduler scheduler) {
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "dsm4j-worker");
            thread.setDaemon(true);
            return thread;
        });
        this.scheduler = scheduler;
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
