package io.github.dsm4j.examples.chart;

import java.util.List;

/**
 * A grid of values, the greater the darker, with each value in its cell.
 *
 * @param title above the picture; empty where a caption says it
 * @param x what the columns are; its scale does not matter
 * @param y what the rows are; its scale does not matter
 * @param value what the cells show
 * @param decimals how many digits after the point the cells show
 * @param columns the labels below, from left to right; unique
 * @param rows the labels on the left, from bottom to top; unique
 * @param values a list of values per row; all finite
 */
public record HeatMap(
        String title,
        Axis x,
        Axis y,
        Axis value,
        int decimals,
        List<String> columns,
        List<String> rows,
        List<List<Double>> values)
        implements Chart {
    /** Checks that every cell has its value. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        values = values.stream().map(List::copyOf).toList();
        Numbers.requireSize(value.title(), values, rows.size());
        for (List<Double> row : values) {
            Numbers.requireSize(value.title(), row, columns.size());
            Numbers.requireFinite(value.title(), row);
        }
    }

    /**
     * The same with a title above the picture.
     *
     * @param title the title
     * @return the chart
     */
    public HeatMap titled(String title) {
        return new HeatMap(title, x, y, value, decimals, columns, rows, values);
    }

    @Override
    public byte[] svg() {
        return HeatDrawing.of(this);
    }
}
