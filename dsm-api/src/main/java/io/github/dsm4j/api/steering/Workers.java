package io.github.dsm4j.api.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does the same with many things that know nothing of each other, on whatever threads there are. Since each only changes itself, the
 * result is the same on any number of them.
 */
final class Workers {
    /** Fewer are not worth handing over; and more than a few shares a thread even out how long they take. */
    private static final int SHARE = 64;

    private final Executor executor;

    Workers(Executor executor) {
        this.executor = executor;
    }

    /** Returns when all is done; throws what the first of the things threw. */
    <T> void each(List<T> things, Consumer<T> task) {
        if (things.size() <= SHARE) {
            things.forEach(task);
            return;
        }
        List<CompletableFuture<Void>> shares = new ArrayList<>();
        for (int from = 0; from < things.size(); from += SHARE) {
            List<T> share = things.subList(from, Math.min(from + SHARE, things.size()));
            shares.add(CompletableFuture.runAsync(() -> share.forEach(task), executor));
        }
        shares.forEach(Workers::join);
    }

    private static void join(CompletableFuture<Void> share) {
        try {
            share.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
