package io.github.dsm4j.examples.chart;

import java.util.List;

/**
 * One series of a {@link LineChart}.
 *
 * @param name as in the legend; unique in its chart
 * @param look colour, dashes and mark
 * @param style what connects the points
 * @param x where the points are
 * @param y their values, as many as there are points; all finite
 */
public record Line(String name, Look look, Style style, List<Double> x, List<Double> y) {
    /** What connects the points. */
    public enum Style {
        /** Straight lines. */
        LINE,
        /** Straight lines, and a mark on every point. */
        LINE_AND_MARKS,
        /** Nothing: marks only. */
        MARKS,
        /** Every value holds until the next point. */
        STEPS
    }

    /** Checks the points. */
    public Line {
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (x.isEmpty() || x.size() != y.size()) {
            throw new IllegalArgumentException(name + ": " + x.size() + " places for " + y.size() + " values");
        }
        Numbers.requireFinite(name, x);
        Numbers.requireFinite(name, y);
    }

    /**
     * Straight lines, as for many points.
     *
     * @param name as in the legend
     * @param look colour and dashes
     * @param x where the points are
     * @param y their values
     * @return the series
     */
    public static Line of(String name, Look look, List<Double> x, List<Double> y) {
        return new Line(name, look, Style.LINE, x, y);
    }

    /**
     * Straight lines and marks, as for a few measured points.
     *
     * @param name as in the legend
     * @param look colour, dashes and mark
     * @param x where the points are
     * @param y their values
     * @return the series
     */
    public static Line marked(String name, Look look, List<Double> x, List<Double> y) {
        return new Line(name, look, Style.LINE_AND_MARKS, x, y);
    }

    /**
     * Steps, as for a power that holds for an interval.
     *
     * @param name as in the legend
     * @param look colour and dashes
     * @param x the starts, and where the last value ends
     * @param y the values, the last one twice
     * @return the series
     */
    public static Line steps(String name, Look look, List<Double> x, List<Double> y) {
        return new Line(name, look, Style.STEPS, x, y);
    }
}
