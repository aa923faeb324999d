package io.github.dsm4j.core.internal.node;

import io.github.dsm4j.api.transport.Scheduler;
import io.github.dsm4j.core.StageStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Measures the stages of one period. Confined to the scheduler's thread. */
public final class PeriodClock implements StageListener {
    private final Scheduler scheduler;
    private final Traffic traffic;
    private final LongSupplier nanoTime;
    private final long[] wall = new long[Traffic.STAGES];
    private final long[] network = new long[Traffic.STAGES];
    private final long[] messages = new long[Traffic.STAGES];
    private final long[] bytes = new long[Traffic.STAGES];
    private int stage;
    private int nodesInStage1;
    private Instant since;
    private long sinceNanos;
    private StageStatistics setup = StageStatistics.NONE;

    /**
     * What was measured.
     *
     * @param stages by stage
     * @param setup the part of stage 1 before the first iteration
     */
    public record Reading(List<StageStatistics> stages, StageStatistics setup) {}

    /**
     * @param nanoTime the stopwatch, ns from any origin; affects nothing but the statistics
     */
    public PeriodClock(Scheduler scheduler, Traffic traffic, LongSupplier nanoTime) {
        this.scheduler = scheduler;
        this.traffic = traffic;
        this.nanoTime = nanoTime;
        this.since = scheduler.now();
        this.sinceNanos = nanoTime.getAsLong();
    }

    /** Stage 2 begins when this many nodes are ready for it: what they compute before belongs to stage 1. */
    public void expect(int nodes) {
        nodesInStage1 = nodes;
    }

    @Override
    public void nodeReady() {
        nodesInStage1--;
        if (nodesInStage1 == 0 && stage == 1) {
            enter(2);
        }
    }

    @Override
    public void enter(int next) {
        Instant now = scheduler.now();
        long nanos = nanoTime.getAsLong();
        network[stage] += Duration.between(since, now).toNanos();
        wall[stage] += nanos - sinceNanos;
        stage = next;
        since = now;
        sinceNanos = nanos;
    }

    @Override
    public void setUp() {
        enter(stage);
        setup = since(1);
    }

    /** The statistics since the last call; starts anew in stage 0. */
    public Reading take() {
        enter(0);
        List<StageStatistics> stages =
                IntStream.range(0, Traffic.STAGES).mapToObj(this::since).toList();
        Reading reading = new Reading(stages, setup);
        for (int s = 0; s < Traffic.STAGES; s++) {
            messages[s] = traffic.messages(s);
            bytes[s] = traffic.bytes(s);
            network[s] = 0;
            wall[s] = 0;
        }
        setup = StageStatistics.NONE;
        return reading;
    }

    private StageStatistics since(int s) {
        return new StageStatistics(
                traffic.messages(s) - messages[s],
                traffic.bytes(s) - bytes[s],
                Duration.ofNanos(network[s]),
                Duration.ofNanos(wall[s]));
    }
}
