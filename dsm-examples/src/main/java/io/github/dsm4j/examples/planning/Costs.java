package io.github.dsm4j.examples.planning;

import io.github.dsm4j.core.StageStatistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What an approach took over all days; it cannot be recomputed from the blocks.
 *
 * @param stages the four stages of the thesis (§5.1), 0 to 3; empty without a chain
 * @param plans how many times nodes planned; centralised without those plans that could not have won
 * @param wallMs time on the wall that planning took, with consensus and blocks if there are any, ms; differs from run to run
 */
public record Costs(List<Stage> stages, long plans, double wallMs) {
    /**
     * What one stage took over all days.
     *
     * @param messages messages sent, each copy counted
     * @param bytes their bytes
     * @param networkMs time on the network's clock, ms; the same in every run
     * @param wallMs time on the wall, ms; differs from run to run
     */
    public record Stage(long messages, long bytes, double networkMs, double wallMs) {
        static Stage of(StageStatistics s) {
            return new Stage(s.messages(), s.bytes(), millis(s.networkTime()), millis(s.wallTime()));
        }
    }

    /** Copies the list. */
    public Costs {
        stages = List.copyOf(stages);
    }

    static Costs of(List<StageStatistics> stages, long plans, long wallNanos) {
        return new Costs(stages.stream().map(Stage::of).toList(), plans, millis(Duration.ofNanos(wallNanos)));
    }

    /** Adds the stages of one more day. */
    static List<StageStatistics> sum(List<StageStatistics> before, List<StageStatistics> day) {
        if (before.isEmpty()) {
            return day;
        }
        List<StageStatistics> result = new ArrayList<>();
        for (int stage = 0; stage < day.size(); stage++) {
            result.add(before.get(stage).plus(day.get(stage)));
        }
        return result;
    }

    /**
     * Messages of all stages.
     *
     * @return their number
     */
    public long messages() {
        return stages.stream().mapToLong(Stage::messages).sum();
    }

    /**
     * Bytes of all stages.
     *
     * @return their number
     */
    public long bytes() {
        return stages.stream().mapToLong(Stage::bytes).sum();
    }

    private static double millis(Duration time) {
        long micros = time.toNanos() / 1000;
        return (double) micros / 1000;
    }
}
