package io.github.dsm4j.examples.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/** Writes a drawing as vector graphics. */
final class Svg {
    private Svg() {}

    static byte[] of(IChart drawing) {
        try {
            return ChartEncoder.getBytes(drawing, "svg");
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }
}
