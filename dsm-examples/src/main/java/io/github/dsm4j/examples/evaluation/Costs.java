package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.core.PeriodResult;
import io.github.dsm4j.core.StageStatistics;
import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Adds up what the steps of the days take. Confined to one thread. */
final class Costs {
    private final Map<Step, Cost> sums = new EnumMap<>(Step.class);

    void add(PeriodResult day) {
        Cost setup = cost(day.setup());
        Cost stage1 = cost(day.stages().get(1));
        add(Step.ENTRY, cost(day.stages().get(0)));
        add(Step.SETUP, setup);
        add(Step.ITERATIONS, less(stage1, setup));
        add(Step.CONSENSUS, cost(day.stages().get(2)));
        add(Step.DECLARATION, cost(day.stages().get(3)));
    }

    private void add(Step step, Cost cost) {
        sums.merge(step, cost, Cost::plus);
    }

    /** The sums; empty if nothing was added. */
    Map<Step, Cost> steps() {
        return Map.copyOf(sums);
    }

    private static Cost cost(StageStatistics stage) {
        return new Cost(stage.messages(), stage.bytes(), millis(stage.networkTime()), millis(stage.wallTime()));
    }

    private static Cost less(Cost all, Cost part) {
        return new Cost(
                all.messages() - part.messages(),
                all.bytes() - part.bytes(),
                all.networkMs() - part.networkMs(),
                all.processorMs() - part.processorMs());
    }

    private static double millis(Duration time) {
        return (double) time.toNanos() / 1e6;
    }
}
