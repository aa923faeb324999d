package io.github.dsm4j.examples.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Series over a common axis. Points that are zero or less have no place on a logarithmic axis; they are left out, and the
 * line is interrupted there.
 *
 * @param title above the picture; empty where a caption says it
 * @param x the axis below
 * @param y the axis on the left
 * @param lines the series, in the order of the legend
 */
public record LineChart(String title, Axis x, Axis y, List<Line> lines) implements Chart {
    /** Copies the list. */
    public LineChart {
        lines = List.copyOf(lines);
    }

    /**
     * A chart without a title and still without series.
     *
     * @param x the axis below
     * @param y the axis on the left
     * @return the chart
     */
    public static LineChart of(Axis x, Axis y) {
        return new LineChart("", x, y, List.of());
    }

    /**
     * The same with a title above the picture.
     *
     * @param title the title
     * @return the chart
     */
    public LineChart titled(String title) {
        return new LineChart(title, x, y, lines);
    }

    /**
     * The same with one more series.
     *
     * @param line the series
     * @return the chart
     */
    public LineChart with(Line line) {
        return new LineChart(
                title, x, y, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    @Override
    public byte[] svg() {
        return LineDrawing.of(this);
    }
}
