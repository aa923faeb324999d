package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProcessorClockTest {
    private static volatile double sink;

    private static void work() {
        double sum = 0;
        for (int i = 1; i < 20_000_000; i++) {
            sum += 1.0 / i;
        }
        sink = sum;
    }

    @Test
    void itCountsOtherThreadsAndKeepsWhatEndedOnesUsed() throws InterruptedException {
        ProcessorClock clock = new ProcessorClock();
        long start = clock.getAsLong();
        CountDownLatch worked = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            work();
            worked.countDown();
            awaitQuietly(seen);
        });
        thread.start();
        worked.await();
        long with = clock.getAsLong();
        seen.countDown();
        thread.join();
        assertTrue(with - start > 1_000_000, () -> with - start + " ns");
        assertTrue(clock.getAsLong() >= with, "it went back when the thread ended");
        assertTrue(sink > 0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The clock of the process ticks every 10 ms. */
    @Test
    void itTicksFasterThanAStepOfADayPasses() {
        ProcessorClock clock = new ProcessorClock();
        long before = clock.getAsLong();
        long after = before;
        while (after == before) {
            after = clock.getAsLong();
        }
        long tick = after - before;
        assertTrue(tick < 5_000_000, () -> tick + " ns");
    }
}
