package io.github.dsm4j.examples.chart;

import io.github.dsm4j.examples.planning.Approach;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Charts of every kind, with numbers that mean nothing. */
public final class SampleCharts {
    /** Nodes of the bars. */
    public static final int NODES = 25;

    private SampleCharts() {}

    /** Six approaches over a year, each sorted. */
    public static LineChart loadDuration() {
        LineChart chart = LineChart.of(Axis.of("intervals with at least this power", "%"), Axis.of("power", "kW"));
        for (Approach approach : Approach.values()) {
            double spread =
                    approach == Approach.NONE ? 30 : 12 + 1.5 * approach.label().length() / 4;
            chart = chart.with(Line.of(
                    approach.label(),
                    Look.of(approach),
                    steps(0, 100, 500),
                    map(steps(0, 100, 500), p -> 14 + spread * (StrictMath.cbrt(50 - p) / 3.7))));
        }
        return chart;
    }

    /** Hashes against difficulty, over many powers of two and of ten. */
    public static LineChart difficulty() {
        List<Double> work = IntStream.rangeClosed(0, 12)
                .mapToObj(i -> (double) (1L << (2 * i)))
                .toList();
        return LineChart.of(
                        Axis.of("expected hashes per block", "").scaled(Axis.Scale.LOG2),
                        Axis.of("mean time of consensus", "s").scaled(Axis.Scale.LOG10))
                .with(Line.of("expected", Look.THEORY, work, map(work, w -> w * 1e-6 + 0.05)))
                .with(Line.marked("proof of work", Look.POW, work, map(work, w -> w * 1.1e-6 + 0.052)))
                .with(Line.of("proof of stake", Look.POS, work, map(work, w -> 0.08)));
    }

    /** A few points on doubly logarithmic axes that span hardly more than a power. */
    public static LineChart scalability() {
        List<Double> nodes = List.of(5.0, 10.0, 15.0, 20.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0);
        LineChart chart = LineChart.of(
                Axis.of("nodes", "").scaled(Axis.Scale.LOG10),
                Axis.of("steering time per day", "ms").scaled(Axis.Scale.LOG10));
        double factor = 1;
        for (Approach approach : Approach.values()) {
            double slope = factor;
            chart = chart.with(
                    Line.marked(approach.label(), Look.of(approach), nodes, map(nodes, n -> 100 * slope + slope * n)));
            factor *= 1.7;
        }
        return chart;
    }

    /** Few points with equal distances, on linear axes. */
    public static LineChart fewNodes() {
        List<Double> nodes = List.of(5.0, 10.0, 15.0, 20.0, 25.0);
        return LineChart.of(
                        Axis.of("nodes", ""), Axis.of("consensus per day", "ms").startingAt(0))
                .with(Line.marked("proof of work", Look.POW, nodes, map(nodes, n -> 12_345 + 50_000 / n)))
                .with(Line.marked("proof of stake", Look.POS, nodes, map(nodes, n -> 15_000.0)))
                .with(new Line("expected", Look.THEORY, Line.Style.MARKS, nodes, map(nodes, n -> 1_000 * n)));
    }

    /** A day in steps. */
    public static LineChart day() {
        List<Double> hours = steps(0, 24, 96);
        return LineChart.of(
                        Axis.of("time of day", "").scaled(Axis.Scale.TIME_OF_DAY), Axis.of("power of all houses", "kW"))
                .titled("25 houses on 2019-01-17, the day with the highest peak of 184")
                .with(Line.steps(
                        "without demand-side management",
                        Look.NONE,
                        hours,
                        map(hours, h -> 20 + 15 * StrictMath.sin(h) * StrictMath.sin(h / 3))))
                .with(Line.steps("agreed", Look.METHOD1_POW, hours, map(hours, h -> 20 + 2 * StrictMath.sin(h))))
                .with(Line.steps("desired", Look.DESIRED, hours, map(hours, h -> 0.0)));
    }

    /** Stake of all nodes, with their initial stakes. */
    public static BarChart stake() {
        SplittableRandom random = new SplittableRandom(1);
        List<Double> recovered = IntStream.range(0, NODES)
                .mapToObj(i -> random.nextDouble(-13_500, 22_000))
                .toList();
        List<Double> initial = IntStream.range(0, NODES)
                .mapToObj(i ->
                        List.of(20_000.0, 14_300.0, 13_500.0, 9_300.0, 5_120.0).get(i / 5))
                .toList();
        return BarChart.of(
                        Axis.of("node", ""),
                        Axis.of("stake recovered", "Wh"),
                        IntStream.rangeClosed(1, NODES)
                                .mapToObj(Integer::toString)
                                .toList())
                .with("stake recovered", Look.CATEGORY2, recovered)
                .against("initial stake", initial);
    }

    /** Wins of categories with long names, in two cases. */
    public static BarChart categories() {
        return BarChart.of(
                        Axis.of("battery", ""),
                        Axis.of("total stake recovered", "kWh"),
                        List.of(
                                "Sonnen Eco, 20 kWh",
                                "Pika Harbour 5, 14.3 kWh",
                                "Tesla Powerwall 2, 13.5 kWh",
                                "LG Chem RESU10H, 9.3 kWh",
                                "B-Box Pro 5.0, 5.12 kWh"))
                .with("case 1", Look.category(0), List.of(12.5, 3.1, 11.9, 8.0, -4.2))
                .with("case 2", Look.category(1), List.of(18.0, 4.0, 12.2, 7.1, -3.9))
                .with("case 3", Look.category(2), List.of(26.0, 14.0, 13.1, 9.6, 5.3))
                .with("case 4", Look.category(3), List.of(22.1, 15.0, 14.0, 9.0, 4.9));
    }

    /** Six bars a group. */
    public static BarChart approaches() {
        BarChart chart = BarChart.of(
                Axis.of("step", ""),
                Axis.of("time per day", "ms"),
                List.of("setup", "iterations", "consensus", "declaring the winner"));
        for (Approach approach : Approach.values()) {
            double base = 10 * approach.label().length();
            chart = chart.with(approach.label(), Look.of(approach), List.of(base, 2 * base, 3 * base + 20, base / 2));
        }
        return chart;
    }

    /** Seven capacities by five powers. */
    public static HeatMap flexibility() {
        List<List<Double>> rows = new ArrayList<>();
        for (int power = 1; power <= 5; power++) {
            int p = power;
            rows.add(IntStream.rangeClosed(1, 7)
                    .mapToObj(c -> 10.0 + 80 * (1 - 1.0 / c) * (1 - 0.5 / p))
                    .toList());
        }
        return new HeatMap(
                "",
                Axis.of("battery capacity", "kWh"),
                Axis.of("power rating", "kW"),
                Axis.of("improvement", "%"),
                1,
                List.of("2.5", "5.12", "7.5", "10", "13.5", "20", "40"),
                List.of("1", "2", "3.3", "5", "8"),
                rows);
    }

    /** Two panels, with something above and below zero. */
    public static StackedChart devices() {
        StackedChart chart = StackedChart.of(Axis.of("power of all houses", "kW"));
        for (String title : List.of("without", "with")) {
            List<Area> areas = new ArrayList<>();
            for (Shade shade : Shade.values()) {
                double size = 1 + shade.ordinal();
                areas.add(new Area(
                        shade.name(),
                        shade,
                        map(steps(1, 96, 95), t -> Math.max(0, size * StrictMath.sin(t / 9 + size))),
                        map(steps(1, 96, 95), t -> Math.min(0, size * StrictMath.sin(t / 9 + size)))));
            }
            chart = chart.with(title, "sum", areas);
        }
        return chart;
    }

    /** All of them. */
    public static List<Chart> all() {
        return List.of(
                loadDuration(),
                difficulty(),
                scalability(),
                fewNodes(),
                day(),
                stake(),
                categories(),
                approaches(),
                flexibility(),
                devices());
    }

    private static List<Double> steps(double from, double to, int count) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> from + (to - from) * i / count)
                .toList();
    }

    private static List<Double> map(List<Double> values, DoubleUnaryOperator f) {
        return DoubleStream.of(values.stream().mapToDouble(v -> v).toArray())
                .map(f)
                .boxed()
                .toList();
    }
}
