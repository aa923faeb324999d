package io.github.dsm4j.examples.chart;

/** A picture of numbers, immutable. The same chart gives the same bytes on every machine that has the same fonts
 * and the same Java. */
public sealed interface Chart permits LineChart, BarChart, HeatMap, StackedChart {
    /**
     * The width.
     *
     * @return px
     */
    default int width() {
        return 860;
    }

    /**
     * The height.
     *
     * @return px
     */
    default int height() {
        return 460;
    }

    /**
     * Draws it.
     *
     * @return an SVG document in UTF-8, which refers to nothing outside of itself
     * @throws IllegalStateException if there is nothing to draw
     */
    byte[] svg();
}
