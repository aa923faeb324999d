package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.chart.Axis.Scale.LOG10;

import com.google.common.math.LinearTransformation;
import com.google.common.math.PairedStatsAccumulator;
import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same days over networks of different latencies.
 *
 * @param costs what a day costs, by approach, in the order of {@link #LATENCIES}
 */
record LatencySweep(Map<Approach, List<DayCost>> costs) {
    /** From one street to another continent, ms one way. */
    static final List<Integer> LATENCIES = List.of(1, 5, 20, 50, 100, 250);

    private static final int DAYS = 5;
    private static final int QUICK_DAYS = 2;

    static List<Trial> trials(Study study) {
        return TimedTrials.NETWORKS.stream()
                .flatMap(approach -> LATENCIES.stream().map(latency -> trial(study, approach, latency)))
                .toList();
    }

    private static Trial trial(Study study, Approach approach, int latency) {
        return study.trial("latency-" + approach.label() + "-" + latency, approach)
                .days(study.days(study.quick() ? QUICK_DAYS : DAYS))
                .batteries(List.of(SharedTrials.POWERWALL))
                .latency(Duration.ofMillis(latency))
                .build();
    }

    static LatencySweep of(Study study, Results results) {
        Map<Approach, List<DayCost>> costs = new EnumMap<>(Approach.class);
        for (Approach approach : TimedTrials.NETWORKS) {
            costs.put(
                    approach,
                    LATENCIES.stream()
                            .map(latency -> DayCost.of(trial(study, approach, latency), results))
                            .toList());
        }
        return new LatencySweep(costs);
    }

    private List<DayCost> of(Approach approach) {
        return costs.getOrDefault(approach, List.of());
    }

    private int days() {
        return of(Approach.METHOD1_POW).get(0).result().days().size();
    }

    Table table() {
        Table.Builder table = Table.of(
                        "time-latency",
                        "Waiting per day by latency of a message one way, mean of the first " + days()
                                + " days; centralised is computed.")
                .number("latency", "ms", 0)
                .number("centralised", "ms", 1);
        TimedTrials.NETWORKS.forEach(approach -> table.number(approach.label(), "ms", 1));
        for (int i = 0; i < LATENCIES.size(); i++) {
            List<Object> cells =
                    new ArrayList<>(List.of(LATENCIES.get(i), WaitingTimes.centralisedMs(LATENCIES.get(i))));
            for (Approach approach : TimedTrials.NETWORKS) {
                cells.add(of(approach).get(i).waitingMs());
            }
            table.row(cells.toArray());
        }
        return table.build();
    }

    Figure figure() {
        List<Double> x = LATENCIES.stream().map(Integer::doubleValue).toList();
        List<Double> reference = x.stream().map(WaitingTimes::centralisedMs).toList();
        LineChart chart = LineChart.of(
                        Axis.of("latency of a message, one way", "ms").scaled(LOG10),
                        Axis.of("waiting per day", "ms").scaled(LOG10))
                .with(Line.marked("centralised, computed", Look.CENTRALISED, x, reference));
        for (Approach approach : TimedTrials.NETWORKS) {
            List<Double> y = of(approach).stream().map(DayCost::waitingMs).toList();
            chart = chart.with(Line.marked(approach.label(), Look.of(approach), x, y));
        }
        return new Figure(
                "time-latency",
                "Waiting per day against the latency of a message, both on logarithmic axes. Straight parallel lines: waiting"
                        + " is proportional to latency. Proof of work needs its race besides, which shows on the left; on"
                        + " the right the two protocols coincide.",
                "Rising lines over latencies of 1 to 250 ms: centralised lowest, method 1 above it, method 2 highest.",
                chart);
    }

    /** Waiting is messages one after the other times latency, and what does not depend on latency. */
    private LinearTransformation fit(Approach approach, Set<Step> steps) {
        PairedStatsAccumulator points = new PairedStatsAccumulator();
        for (int i = 0; i < LATENCIES.size(); i++) {
            points.add(LATENCIES.get(i), of(approach).get(i).waitingMs(steps));
        }
        return points.leastSquaresFit();
    }

    /** How many messages one after the other some steps of a day take. */
    double messages(Approach approach, Set<Step> steps) {
        return fit(approach, steps).slope();
    }

    Table rounds() {
        Table.Builder table = Table.of(
                        "time-rounds",
                        "Messages that must come one after the other in a day (by how much waiting grows with latency, least"
                                + " squares), and waiting that does not depend on latency: the race of proof of work.")
                .text("approach");
        DayCost.STEPS.forEach(step -> table.number(WaitingTimes.name(step), "messages", 2));
        table.number("total", "messages", 2).number("race", "ms", 2);
        for (Approach approach : TimedTrials.NETWORKS) {
            List<Object> cells = new ArrayList<>(List.of(approach.label()));
            DayCost.STEPS.forEach(step -> cells.add(messages(approach, Set.of(step))));
            LinearTransformation day = fit(approach, EnumSet.copyOf(DayCost.STEPS));
            cells.addAll(List.of(day.slope(), day.transform(0)));
            table.row(cells.toArray());
        }
        return table.build();
    }
}
