package io.github.dsm4j.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.CategoryStyler;

/** Draws a {@link BarChart}: axes and bars by the library, outlines and baseline over them. Confined to one thread. */
final class BarDrawing {
    /** The share of a category that its bars take. */
    private static final double SHARE = 0.8;

    /** With categories narrower than this, outlines would hide the bars, px. */
    private static final int CROWDED = 10;

    private static final BasicStroke OUTLINE = new BasicStroke(1);
    private static final BasicStroke HALO = new BasicStroke(6);
    private static final BasicStroke BASELINE = new BasicStroke(2.5f);
    private static final int BOX = 16;

    private final BarChart chart;
    private final CategoryChart drawn;

    private BarDrawing(BarChart chart) {
        this.chart = chart;
        this.drawn = new CategoryChart(chart.width(), chart.height());
    }

    static byte[] of(BarChart chart) {
        if (chart.bars().isEmpty() || chart.categories().isEmpty()) {
            throw new IllegalStateException(chart.y().title() + ": there is nothing to draw");
        }
        BarDrawing drawing = new BarDrawing(chart);
        drawing.addBars();
        return Svg.of(new Drawing(chart, drawing.drawn, drawing::details, drawing.legend()));
    }

    private void addBars() {
        Scaling y = Scaling.of(chart.y(), values());
        Style.apply(drawn, chart.title(), chart.x(), chart.y());
        drawn.setCustomYAxisTickLabelsFormatter(y.label()::apply);
        CategoryStyler styler = drawn.getStyler();
        styler.setAvailableSpaceFill(SHARE)
                .setPlotGridVerticalLinesVisible(false)
                // Labels of very many categories are thinned out.
                .setXAxisTickMarkSpacingHint(rotation() == 90 ? Style.TEXT.getSize() + 2 : 1)
                .setXAxisLabelRotation(rotation())
                .setYAxisMin(y.low())
                .setYAxisMax(y.high());
        for (Bars bars : chart.bars()) {
            drawn.addSeries(bars.name(), chart.categories(), bars.values())
                    .setFillColor(bars.look().fill());
        }
    }

    /** All heights, and the ground that bars stand on. */
    private Stream<Double> values() {
        return Stream.concat(
                Stream.concat(Stream.of(0.0), chart.bars().stream().flatMap(b -> b.values().stream())),
                chart.baseline().stream().flatMap(b -> b.values().stream()));
    }

    /** Degrees by which labels are turned, so that they do not touch each other. */
    private int rotation() {
        double room = 0.85 * chart.width() / chart.categories().size();
        double widest = chart.categories().stream()
                .mapToDouble(label -> Words.width(label, Style.TEXT))
                .max()
                .orElse(0);
        int line = 2 * Style.TEXT.getSize();
        return widest + Style.TEXT.getSize() / 2.0 < room ? 0 : room > 2 * line ? 25 : 90;
    }

    private void details(Graphics2D g) {
        double step = drawn.getScreenXFromChart(1) - drawn.getScreenXFromChart(0);
        for (int category = 0; category < chart.categories().size(); category++) {
            double left = drawn.getScreenXFromChart(category) + step * (1 - SHARE) / 2;
            if (step > CROWDED) {
                outline(g, category, left, step * SHARE / chart.bars().size());
            }
            if (chart.baseline().isPresent()) {
                double value = chart.baseline().get().values().get(category);
                baseline(g, left, left + step * SHARE, drawn.getScreenYFromChart(value), step > CROWDED);
            }
        }
        double zero = drawn.getScreenYFromChart(0);
        g.setColor(Style.INK);
        g.setStroke(OUTLINE);
        double end = drawn.getScreenXFromChart(chart.categories().size());
        g.draw(new Line2D.Double(drawn.getScreenXFromChart(0), zero, end, zero));
    }

    private void outline(Graphics2D g, int category, double left, double width) {
        double zero = drawn.getScreenYFromChart(0);
        g.setColor(Style.INK);
        g.setStroke(OUTLINE);
        double x = left;
        for (Bars bars : chart.bars()) {
            double end = drawn.getScreenYFromChart(bars.values().get(category));
            g.draw(new Rectangle2D.Double(x, Math.min(end, zero), width, Math.abs(end - zero)));
            x += width;
        }
    }

    /** Dark, with a light rim where there is room for it, to be seen on any bar. */
    private static void baseline(Graphics2D g, double from, double to, double y, boolean rim) {
        Line2D line = new Line2D.Double(from - 2, y, to + 2, y);
        if (rim) {
            g.setColor(Color.WHITE);
            g.setStroke(HALO);
            g.draw(line);
        }
        g.setColor(Style.INK);
        g.setStroke(BASELINE);
        g.draw(line);
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Bars bars : chart.bars()) {
            entries.add(new Legend.Entry(
                    bars.name(), (g, x, y) -> box(g, bars.look().fill(), x, y)));
        }
        chart.baseline()
                .ifPresent(b -> entries.add(
                        new Legend.Entry(b.name(), (g, x, y) -> baseline(g, x + 18, x + Legend.SAMPLE - 2, y, false))));
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
}
