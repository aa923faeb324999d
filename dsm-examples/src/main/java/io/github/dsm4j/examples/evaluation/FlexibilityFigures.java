package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.HeatMap;
import io.github.dsm4j.examples.report.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The pictures of the flexibility study. */
record FlexibilityFigures(FlexibilityGrid grid) {
    Figure improvement() {
        return figure(
                "flexibility-improvement",
                Prose.of(
                        "Improvement in percent of the mean distance without batteries, ‖b - p‖, by capacity and power rating of"
                                + " the battery in every house. No battery can bring more than %.1f %%.",
                        grid.percent(grid.limitW())),
                Axis.of("improvement", "%"),
                grid::percent);
    }

    Figure distance() {
        return figure(
                "flexibility-distance",
                Prose.of(
                        "The same runs as mean distance ‖x - p‖ to the desired profile; without batteries it is %.1f kW, with any"
                                + " battery at least %.1f kW.",
                        grid.startW() / 1000, grid.limitW() / 1000),
                Axis.of("mean ‖x - p‖", "kW"),
                distanceW -> distanceW / 1000);
    }

    private Figure figure(String name, String caption, Axis value, DoubleUnaryOperator ofDistance) {
        List<List<Double>> values = grid.distancesW().stream()
                .map(row -> row.stream().map(ofDistance::applyAsDouble).toList())
                .toList();
        return new Figure(name, caption, alt(value, values), map(value, values));
    }

    private static String alt(Axis value, List<List<Double>> values) {
        List<Double> last = values.get(values.size() - 1);
        return Prose.of(
                "A grid of numbers, power rating to the right and capacity upwards. %s: %.1f for the smallest battery in the lower"
                        + " left corner, %.1f for the largest in the upper right.",
                value.label(), values.get(0).get(0), last.get(last.size() - 1));
    }

    private HeatMap map(Axis value, List<List<Double>> values) {
        return new HeatMap(
                "",
                Axis.of("power rating", "kW"),
                Axis.of("capacity", "kWh"),
                value,
                1,
                labels(grid.powersW()),
                labels(grid.capacitiesWh()),
                values);
    }

    /** In thousands, with two decimals at most. */
    static List<String> labels(List<Double> values) {
        return values.stream()
                .map(value -> BigDecimal.valueOf(value / 1000)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }
}
