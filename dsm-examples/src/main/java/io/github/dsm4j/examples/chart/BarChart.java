package io.github.dsm4j.examples.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bars side by side for every category.
 *
 * @param title above the picture; empty where a caption says it
 * @param x what the categories are; its scale does not matter
 * @param y the axis on the left, linear
 * @param categories the labels below; unique
 * @param bars the series, in the order of the legend
 * @param baseline a reference value per category, drawn as a line across its bars; empty for none
 */
public record BarChart(
        String title, Axis x, Axis y, List<String> categories, List<Bars> bars, Optional<Baseline> baseline)
        implements Chart {
    /**
     * What the bars are held against.
     *
     * @param name as in the legend
     * @param values one per category; all finite
     */
    public record Baseline(String name, List<Double> values) {
        /** Checks the values. */
        public Baseline {
            values = List.copyOf(values);
            Numbers.requireFinite(name, values);
        }
    }

    /** Checks the axis, and that every category has its values. */
    public BarChart {
        categories = List.copyOf(categories);
        bars = List.copyOf(bars);
        if (y.logarithmic()) {
            throw new IllegalArgumentException(y.title() + ": bars stand on zero, which a logarithmic axis has not");
        }
        for (Bars series : bars) {
            Numbers.requireSize(series.name(), series.values(), categories.size());
        }
        if (baseline.isPresent()) {
            Numbers.requireSize(baseline.get().name(), baseline.get().values(), categories.size());
        }
    }

    /**
     * A chart without a title and still without bars.
     *
     * @param x what the categories are
     * @param y the axis on the left
     * @param categories the labels below
     * @return the chart
     */
    public static BarChart of(Axis x, Axis y, List<String> categories) {
        return new BarChart("", x, y, categories, List.of(), Optional.empty());
    }

    /**
     * The same with a title above the picture.
     *
     * @param title the title
     * @return the chart
     */
    public BarChart titled(String title) {
        return new BarChart(title, x, y, categories, bars, baseline);
    }

    /**
     * The same with one more series.
     *
     * @param name as in the legend
     * @param look fill and outline
     * @param values one per category
     * @return the chart
     */
    public BarChart with(String name, Look look, List<Double> values) {
        Bars added = new Bars(name, look, values);
        return new BarChart(
                title,
                x,
                y,
                categories,
                Stream.concat(bars.stream(), Stream.of(added)).toList(),
                baseline);
    }

    /**
     * The same with a reference value per category.
     *
     * @param name as in the legend
     * @param values one per category
     * @return the chart
     */
    public BarChart against(String name, List<Double> values) {
        return new BarChart(title, x, y, categories, bars, Optional.of(new Baseline(name, values)));
    }

    @Override
    public byte[] svg() {
        return BarDrawing.of(this);
    }
}
