package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** Several charts of the library one below the other, with what is drawn into them, and what explains them all below. */
final class PanelsDrawing implements IChart {
    private final Chart size;
    private final List<Part> parts;
    private final Footer footer;

    /** One of the charts. */
    record Part(AxesChart<?, ?> chart, Consumer<Graphics2D> content) {}

    PanelsDrawing(Chart size, List<Part> parts, Footer footer) {
        this.size = size;
        this.parts = List.copyOf(parts);
        this.footer = footer;
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        int above = height - footer.height(width);
        int each = above / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            g.translate(0, i * each);
            parts.get(i).chart().paint(g, width, each);
            parts.get(i).content().accept(g);
            g.translate(0, -i * each);
        }
        footer.paint(g, width, above);
    }

    @Override
    public int getWidth() {
        return size.width();
    }

    @Override
    public int getHeight() {
        return size.height();
    }

    @Override
    public String getTitle() {
        return parts.get(0).chart().getTitle();
    }
}
