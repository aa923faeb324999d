package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.report.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pictures of the comparison of algorithms. Those of prices and the others have scales of their own. */
record AlgorithmFigures(AlgorithmCases week) {
    private static final Axis POWER = Axis.of("power of the neighbourhood", "kW");
    private static final double HOURS = 24;

    private static final Curve NONE = new Curve(Contender.NONE, Look.NONE);
    private static final Curve UNIFORM = new Curve(Contender.UNIFORM, Look.category(3));
    private static final Curve TARIFF = new Curve(Contender.TARIFF, Look.category(1));
    private static final Curve DYNAMIC = new Curve(Contender.DYNAMIC, Look.category(4));
    private static final Curve ADMM = new Curve(Contender.ADMM, Look.category(0));
    private static final Curve GREEDY = new Curve(Contender.GREEDY, Look.CENTRALISED);

    private record Curve(Contender contender, Look look) {
        Line line(List<Double> power, double length) {
            double interval = length / power.size();
            List<Double> time =
                    IntStream.range(0, power.size()).mapToObj(i -> i * interval).toList();
            return Line.of(contender.label(), look, time, power);
        }
    }

    /** The day of the highest peak, as a price for all that changes every quarter hour is unreadable over a week. */
    Figure day() {
        List<Curve> shown = List.of(NONE, UNIFORM, TARIFF);
        int day = IntStream.range(0, week.days())
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> week.of(Contender.NONE).days().get(i).peakW()))
                .orElseThrow();
        LineChart chart = LineChart.of(
                Axis.of("time of day", "")
                        .scaled(Axis.Scale.TIME_OF_DAY)
                        .startingAt(0)
                        .endingAt(HOURS),
                POWER);
        for (Curve curve : shown) {
            chart = chart.with(curve.line(week.of(curve.contender()).aggregateKw(day), HOURS));
        }
        return new Figure(
                "algorithms-day",
                Prose.of(
                        "Day %d, that of the highest peak of the %d days: with the same prices for all, everybody leaves the dear"
                                + " hours for the same cheap ones. The tariff is cheap before 7:00 and dear from 17:00 to"
                                + " 21:00; the uniform price follows what the neighbourhood would draw without control.",
                        day + 1, week.days()),
                alt(shown),
                chart);
    }

    Figure prices() {
        return week(
                "algorithms-tariff",
                List.of(NONE, TARIFF, GREEDY),
                "without control, with a tariff for all, and with profile steering (the uniform price, not shown, does the same"
                        + " with more jumps)");
    }

    Figure others() {
        return week(
                "algorithms-week",
                List.of(NONE, DYNAMIC, GREEDY, ADMM),
                "without control, with dynamic prices, profile steering and ADMM. Where ADMM lies on profile steering, the two"
                        + " are one; so are all coordinations of profile steering");
    }

    private Figure week(String name, List<Curve> shown, String what) {
        LineChart chart = LineChart.of(Axis.of("day", "").startingAt(0).endingAt(week.days()), POWER);
        for (Curve curve : shown) {
            chart = chart.with(curve.line(week.of(curve.contender()).aggregateKw(), week.days()));
        }
        return new Figure(
                name,
                Prose.of("The power of the neighbourhood on the first %d days: %s.", week.days(), what),
                alt(shown),
                chart);
    }

    private String alt(List<Curve> shown) {
        return shown.stream()
                .map(curve -> range(week.of(curve.contender())))
                .collect(Collectors.joining("; ", "A curve over time for each algorithm; on all days ", "."));
    }

    private static String range(AlgorithmCase algorithm) {
        return Prose.of(
                "%s between %.1f kW and %.1f kW",
                algorithm.contender().label(), algorithm.lowestKw(), algorithm.peakKw());
    }
}
