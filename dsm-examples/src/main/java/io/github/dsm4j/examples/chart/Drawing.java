package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** A chart of the library with what is drawn into it and below it. */
final class Drawing implements IChart {
    private final AxesChart<?, ?> chart;
    private final int width;
    private final int height;
    private final Consumer<Graphics2D> content;
    private final Footer footer;

    Drawing(Chart size, AxesChart<?, ?> chart, Consumer<Graphics2D> content, Footer footer) {
        this.chart = chart;
        this.width = size.width();
        this.height = size.height();
        this.content = content;
        this.footer = footer;
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        int above = height - footer.height(width);
        chart.paint(g, width, above);
        content.accept(g);
        footer.paint(g, width, above);
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
