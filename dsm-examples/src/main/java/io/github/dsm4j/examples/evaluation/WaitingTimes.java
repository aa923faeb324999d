package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.BarChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/**
 * What the nodes wait, on the network's clock at {@link TrialBuilder#LATENCY}: exact, and the same in every run.
 *
 * @param networks the four approaches
 * @param houses how many houses
 */
record WaitingTimes(List<DayCost> networks, int houses) {
    /** A coordinator gets the private data of all houses at once, and answers with their plans. */
    static final int CENTRALISED_MESSAGES = 2;

    static WaitingTimes of(Study study, Results results) {
        return new WaitingTimes(
                TimedTrials.NETWORKS.stream()
                        .map(approach -> DayCost.of(SharedTrials.network(study, approach), results))
                        .toList(),
                study.houses());
    }

    DayCost of(Approach approach) {
        return DayCost.of(networks, approach);
    }

    /** What a coordinator's day would take on a network, ms: computed, since no trial has one. */
    static double centralisedMs(double latencyMs) {
        return CENTRALISED_MESSAGES * latencyMs;
    }

    static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    Table table() {
        long latency = TrialBuilder.LATENCY.toMillis();
        Table.Builder table = Table.of(
                        "time-waiting",
                        "Waiting per day on the network's clock, mean of "
                                + networks.get(0).result().days().size() + " days: " + latency
                                + " ms a message one way, 1 ms an attempt of proof of work, a target of 2^"
                                + TrialBuilder.TARGET_BITS + "; bandwidth is not limited. Centralised is computed, not"
                                + " measured: all private data to one place and all plans back, two messages one after the"
                                + " other. Messages are counted per copy.")
                .text("approach")
                .number("profile steering iterations", "", 2);
        DayCost.STEPS.forEach(step -> table.number(name(step), "ms", 1));
        table.number("total", "ms", 1).number("messages", "", 0).number("data", "kB", 1);
        table.row(centralised(latency));
        networks.forEach(cost -> table.row(row(cost)));
        return table.build();
    }

    private Object[] centralised(long latency) {
        List<Object> cells = new ArrayList<>(List.of("centralised, computed", Table.MISSING));
        cells.addAll(Collections.nCopies(DayCost.STEPS.size(), Table.MISSING));
        cells.addAll(List.of(centralisedMs((double) latency), (double) CENTRALISED_MESSAGES * houses, Table.MISSING));
        return cells.toArray();
    }

    private static Object[] row(DayCost cost) {
        List<Object> cells = new ArrayList<>(List.of(cost.label(), cost.iterations()));
        DayCost.STEPS.forEach(step -> cells.add(cost.waitingMs(step)));
        cells.addAll(List.of(cost.waitingMs(), cost.messages(), cost.kilobytes()));
        return cells.toArray();
    }

    Figure figure() {
        return figure(
                "time-waiting",
                "Waiting per day on the network's clock at " + TrialBuilder.LATENCY.toMillis()
                        + " ms one way, by step. Bars of the four approaches stand side by side at every step.",
                "Bars by step of the day: waiting of the four approaches; the iterations of method 2 stand out.",
                "waiting per day",
                networks,
                DayCost::waitingMs);
    }

    static Figure figure(
            String name,
            String caption,
            String alt,
            String axis,
            List<DayCost> networks,
            ToDoubleBiFunction<DayCost, Step> value) {
        BarChart chart = BarChart.of(
                Axis.of("step of the day", ""),
                Axis.of(axis, "ms"),
                DayCost.STEPS.stream().map(WaitingTimes::name).toList());
        for (DayCost cost : networks) {
            List<Double> values = DayCost.STEPS.stream()
                    .map(step -> value.applyAsDouble(cost, step))
                    .toList();
            chart = chart.with(cost.label(), Look.of(cost.approach()), values);
        }
        return new Figure(name, caption, alt, chart);
    }
}
