package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** A chart of the library with what it does not draw itself: details over it, and a legend below that wraps its lines. */
final class Drawing implements IChart {
    private final AxesChart<?, ?> chart;
    private final int width;
    private final int height;
    private final Consumer<Graphics2D> details;
    private final Legend legend;

    Drawing(Chart size, AxesChart<?, ?> chart, Consumer<Graphics2D> details, Legend legend) {
        this.chart = chart;
        this.width = size.width();
        this.height = size.height();
        this.details = details;
        this.legend = legend;
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        int above = height - legend.height(width);
        chart.paint(g, width, above);
        details.accept(g);
        legend.paint(g, width, above);
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public String getTitle() {
        return chart.getTitle();
    }
}
