package io.github.dsm4j.examples.chart;

import java.util.List;

/**
 * One series of a {@link BarChart}.
 *
 * @param name as in the legend; unique in its chart
 * @param look fill and outline
 * @param values one per category; all finite
 */
public record Bars(String name, Look look, List<Double> values) {
    /** Checks the values. */
    public Bars {
        values = List.copyOf(values);
        Numbers.requireFinite(name, values);
    }
}
