package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The pictures of the load duration curves. */
record LoadFigures(LoadCases cases) {
    /** Points of a drawn line; more than can be told apart on paper. */
    private static final int POINTS = 400;

    /** Marks of two curves together that lie upon each other. */
    private static final int MARKS = 47;

    private static final Axis TIME =
            Axis.of("time at or above this power", "%").startingAt(0).endingAt(100);
    private static final Axis POWER = Axis.of("power of the neighbourhood", "kW");

    Figure batteries() {
        LineChart chart = LineChart.of(TIME, POWER)
                .with(line("no DSM", Look.NONE, cases.none()))
                .with(line("5,120 Wh per house", Look.category(3), cases.small()))
                .with(line("13,500 Wh per house", Look.CENTRALISED, cases.large()))
                .with(Line.of("desired profile", Look.DESIRED, List.of(0.0, 100.0), List.of(0.0, 0.0)));
        return new Figure(
                "load-duration-batteries",
                Prose.of(
                        "Load duration curves of the neighbourhood over %d days: without DSM, and with centralised profile"
                                + " steering and a battery of 5,120 Wh or 13,500 Wh in every house (thesis: Fig. 3.4).",
                        cases.none().result().days().size()),
                "Three falling curves and the desired profile at zero: without DSM " + range(cases.none())
                        + ", with 5,120 Wh " + range(cases.small()) + ", with 13,500 Wh " + range(cases.large()) + ".",
                chart);
    }

    /** Only where there are networks. */
    Figure methods() {
        LoadCase method1 = network(Approach.METHOD1_POW);
        LoadCase method2 = network(Approach.METHOD2_POW);
        LineChart chart = LineChart.of(TIME, POWER)
                .with(line("centralised", Look.CENTRALISED, cases.large()))
                .with(marks("method 1 (every other mark)", Look.METHOD1_POW, method1, i -> i % 2 == 0))
                .with(marks("method 2 (the marks between)", Look.METHOD2_POW, method2, i -> i % 2 == 1));
        return new Figure(
                "load-duration-methods",
                "Load duration curves of both methods (proof of work, 13,500 Wh per house) as marks in turn, and that of"
                        + " centralised profile steering as a line (thesis: Fig. 6.1). Where all marks lie on the line, the three"
                        + " curves are one.",
                "A falling line for centralised steering, " + range(cases.large())
                        + ", with marks in turn for method 1, " + range(method1) + ", and for method 2, "
                        + range(method2) + ".",
                chart);
    }

    private LoadCase network(Approach approach) {
        return cases.networks().stream()
                .filter(network -> network.name().equals(approach.label()))
                .findFirst()
                .orElseThrow();
    }

    private static String range(LoadCase loadCase) {
        return Prose.of("from %.1f kW to %.1f kW", loadCase.peakKw(), loadCase.lowestKw());
    }

    private static Line line(String name, Look look, LoadCase loadCase) {
        return points(name, look, Line.Style.LINE, loadCase, POINTS, i -> true);
    }

    private static Line marks(String name, Look look, LoadCase loadCase, IntPredicate shown) {
        return points(name, look, Line.Style.MARKS, loadCase, MARKS, shown);
    }

    /** Some of the values, spread evenly over the time, with the first and the last. */
    private static Line points(
            String name, Look look, Line.Style style, LoadCase loadCase, int number, IntPredicate shown) {
        List<Double> curve = loadCase.curveKw();
        int last = curve.size() - 1;
        List<Integer> places = IntStream.range(0, number)
                .filter(shown)
                .mapToObj(i -> (int) ((long) i * last / (number - 1)))
                .distinct()
                .toList();
        return new Line(
                name,
                look,
                style,
                places.stream().map(i -> exceedance(i, curve.size())).toList(),
                places.stream().map(curve::get).toList());
    }

    /** How much of the time, in percent, power is at least the value at a place of the curve. */
    static double exceedance(int place, int samples) {
        return 100 * (place + 1.0) / samples;
    }
}
