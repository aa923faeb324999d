package io.github.dsm4j.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;

/** Draws a {@link BarChart}: the bars by the library, their outlines and the baseline over them. */
final class BarDrawing {
    private static final double FILL = 0.8;
    private static final BasicStroke OUTLINE = new BasicStroke(1);
    private static final BasicStroke BASELINE = new BasicStroke(3);
    private static final int BOX = 16;

    private BarDrawing() {}

    static byte[] of(BarChart chart) {
        CategoryChart drawn = new CategoryChart(chart.width(), chart.height());
        Style.apply(drawn, chart.title(), chart.x(), chart.y());
        drawn.getStyler().setAvailableSpaceFill(FILL).setPlotGridVerticalLinesVisible(false);
        for (Bars bars : chart.bars()) {
            drawn.addSeries(bars.name(), chart.categories(), bars.values())
                    .setFillColor(bars.look().fill());
        }
        return Svg.of(new Drawing(chart, drawn, g -> details(g, drawn, chart), legend(chart)));
    }

    private static void details(Graphics2D g, CategoryChart drawn, BarChart chart) {
        double step = drawn.getScreenXFromChart(1) - drawn.getScreenXFromChart(0);
        double zero = drawn.getScreenYFromChart(0);
        int category = 0;
        g.setColor(Style.INK);
        while (category < chart.categories().size()) {
            double left = drawn.getScreenXFromChart(category) + step * (1 - FILL) / 2;
            double width = step * FILL / chart.bars().size();
            g.setStroke(OUTLINE);
            for (Bars bars : chart.bars()) {
                double end = drawn.getScreenYFromChart(bars.values().get(category));
                g.draw(new Rectangle2D.Double(left, Math.min(end, zero), width, Math.abs(end - zero)));
                left += width;
            }
            category++;
        }
    }

    private static Legend legend(BarChart chart) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Bars bars : chart.bars()) {
            entries.add(new Legend.Entry(
                    bars.name(), (g, x, y) -> box(g, bars.look().fill(), x, y)));
        }
        chart.baseline().ifPresent(b -> entries.add(new Legend.Entry(b.name(), BarDrawing::line)));
        return new Legend(entries);
    }

    private static void box(Graphics2D g, Color fill, double x, double middle) {
        Rectangle2D box = new Rectangle2D.Double(x + Legend.SAMPLE - BOX, middle - BOX / 2.0, BOX, BOX);
        g.setColor(fill);
        g.fill(box);
        g.setColor(Style.INK);
        g.setStroke(OUTLINE);
        g.draw(box);
    }

    private static void line(Graphics2D g, double x, double middle) {
        g.setColor(Style.INK);
        g.setStroke(BASELINE);
        g.draw(new Line2D.Double(x, middle, x + Legend.SAMPLE, middle));
    }
}
