package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.report.Figure;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The pictures of the stake value experiment.
 *
 * @param growths one for each network
 */
record StakeValueFigures(List<StakeGrowth> growths) {
    private static final Axis DAYS = Axis.of("days of re-investment", "d");

    Figure relative() {
        LineChart chart =
                LineChart.of(DAYS, Axis.of("stake value over initial value", "").scaled(Axis.Scale.LOG2));
        for (StakeGrowth growth : growths) {
            chart = chart.with(Line.of(
                    growth.label(), look(growth), places(growth.curve()), relative(growth.curve(), value -> value)));
        }
        return new Figure(
                "stake-value",
                "Stake value over its initial value, on a logarithmic axis, on which exponential growth is a straight line."
                        + " Case 1 rewards performance only; case 2 also pays one percent of the stake a day, which compounds.",
                "Lines over the days on a logarithmic axis: those of case 2 rise high and almost straight, those of case 1 stay"
                        + " low.",
                chart);
    }

    Figure byPerformance() {
        LineChart chart = LineChart.of(DAYS, Axis.of("growth of the stake value", "%"));
        for (StakeGrowth growth : growths) {
            if (growth.rule() == StakeCase.CASE1) {
                chart = chart.with(Line.of(
                        growth.label(),
                        look(growth),
                        places(growth.curve()),
                        relative(growth.curve(), value -> 100 * (value - 1))));
            }
        }
        return new Figure(
                "stake-value-case1",
                "Growth of the stake value in case 1, in percent of its initial value: each day's step is in proportion to the"
                        + " performance of that day, so that steep stretches are days on which much was improved.",
                "Rising lines, steeper on days of high performance.",
                chart);
    }

    Figure performance() {
        LineChart chart = LineChart.of(Axis.of("day", "d"), Axis.of("daily performance", "W"));
        for (StakeGrowth growth : growths) {
            if (growth.rule() == StakeCase.CASE1) {
                List<Double> days = IntStream.rangeClosed(1, growth.days())
                        .mapToObj(day -> (double) day)
                        .toList();
                chart = chart.with(Line.of(growth.scenario().label(), look(growth), days, growth.performanceW()));
            }
        }
        return new Figure(
                "stake-value-performance",
                "Daily performance: the improvements of all nodes of a day, added up.",
                "Jagged lines of the daily performance over the days.",
                chart);
    }

    private static Look look(StakeGrowth growth) {
        return Look.category(growth.scenario().number() + 2 * growth.rule().number() - 3);
    }

    private static List<Double> places(StakeCurve curve) {
        return IntStream.rangeClosed(0, curve.days())
                .mapToObj(day -> (double) day)
                .toList();
    }

    private static List<Double> relative(StakeCurve curve, DoubleUnaryOperator scale) {
        return curve.valuesWh().stream()
                .map(value -> scale.applyAsDouble(value / curve.start()))
                .toList();
    }
}
