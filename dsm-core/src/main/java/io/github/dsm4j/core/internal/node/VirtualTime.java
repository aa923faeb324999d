package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.transport.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Time that passes when nothing is left to do at the present instant. Tasks of one instant run in the order in which they
 * were scheduled, so a run is a function of its inputs. Confined to one thread.
 */
public final class VirtualTime implements Scheduler {
    private final PriorityQueue<Task> queue =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::number));
    private Instant now;
    private long count;

    private record Task(Instant due, long number, Runnable action) {}

    public VirtualTime(Instant start) {
        this.now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    /** Lets time pass until an instant, with all that is due before; without effect if it is past. */
    public void runTo(Instant instant) {
        if (instant.isAfter(now)) {
            runUntil(() -> false, Duration.between(now, instant));
            now = instant;
        }
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        Task task = new Task(now.plus(delay), count++, action);
        queue.add(task);
        return () -> queue.remove(task);
    }

    /**
     * Runs tasks until the condition holds.
     *
     * @return false if nothing is left to do, or the time is up, and it still does not hold
     */
    public boolean runUntil(BooleanSupplier done, Duration atMost) {
        Instant end = now.plus(atMost);
        while (!done.getAsBoolean()) {
            Task next = queue.peek();
            if (next == null || next.due.isAfter(end)) {
                return false;
            }
            queue.remove();
            now = next.due;
            next.action.run();
        }
        return true;
    }
}
