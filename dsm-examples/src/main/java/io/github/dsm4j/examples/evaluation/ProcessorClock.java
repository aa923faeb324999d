package io.github.dsm4j.examples.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The processor time of all Java threads of this process. The clock of the whole process ticks every 10 ms only, a third of
 * a day of 25 nodes, and counts the compiler of the virtual machine. What a thread does between the last look at it and its
 * end is lost. Thread-safe.
 */
final class ProcessorClock implements LongSupplier {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Long, Long> seen = new HashMap<>();
    private long total;

    /** Processor time since any origin, ns; never goes back, even if threads end. */
    @Override
    public synchronized long getAsLong() {
        Map<Long, Long> alive = new HashMap<>();
        for (long id : threads.getAllThreadIds()) {
            long used = threads.getThreadCpuTime(id);
            if (used > 0) {
                total += used - seen.getOrDefault(id, 0L);
                alive.put(id, used);
            }
        }
        seen.clear();
        seen.putAll(alive);
        return total;
    }
}
