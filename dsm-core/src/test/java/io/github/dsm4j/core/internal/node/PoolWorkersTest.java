package io.github.dsm4j.core.internal.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolWorkersTest {
    private static final int TASKS = 1_000;

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);

    @Test
    void resultsComeInTheOrderOfTheRequests() {
        List<Integer> results = new ArrayList<>();
        try (PoolWorkers workers = new PoolWorkers(3, time)) {
            for (int i = 0; i < TASKS; i++) {
                int number = i;
                workers.compute(() -> number, results::add);
            }
            assertTrue(time.runUntil(() -> results.size() == TASKS, Duration.ofSeconds(1)));
        }
        assertEquals(IntStream.range(0, TASKS).boxed().toList(), results);
    }

    /** Each task that waits holds a message, and a thousand nodes get theirs at once. */
    @Test
    void onlySoManyTasksWait() {
        AtomicInteger computed = new AtomicInteger();
        int most = 0;
        try (PoolWorkers workers = new PoolWorkers(2, time)) {
            for (int asked = 1; asked <= TASKS; asked++) {
                workers.compute(computed::incrementAndGet, result -> {});
                most = Math.max(most, asked - computed.get());
            }
        }
        assertTrue(most <= 2 * 16 + 2, most + " tasks were not computed yet");
    }

    @Test
    void aFailureReachesWhoeverTakesTheResult() {
        try (PoolWorkers workers = new PoolWorkers(1, time)) {
            workers.compute(
                    () -> {
                        throw new IllegalStateException("on purpose");
                    },
                    result -> {});
            assertThrows(IllegalStateException.class, () -> time.runUntil(() -> false, Duration.ofSeconds(1)));
        }
    }
}
