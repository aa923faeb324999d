package io.github.dsm4j.examples.chart;

import io.github.dsm4j.examples.chart.StackedChart.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a {@link StackedChart}. */
final class StackedDrawing {
    private static final Axis TIME = Axis.of("time of day", "").scaled(Axis.Scale.TIME_OF_DAY);
    private static final double HOURS = 24;
    private static final BasicStroke EDGE = new BasicStroke(0.6f);
    private static final BasicStroke HALO = new BasicStroke(3.2f);
    private static final BasicStroke SUM = new BasicStroke(1.6f);
    private static final int BOX = 16;

    /** The least distance of times along the axis, px. */
    private static final int LABELS = 100;

    private StackedDrawing() {}

    static byte[] of(StackedChart chart) {
        if (chart.panels().stream().allMatch(panel -> panel.intervals() == 0)) {
            throw new IllegalStateException(chart.y().title() + ": there is nothing to draw");
        }
        Scaling x = Scaling.of(TIME, Stream.of(0.0, HOURS));
        Scaling y = Scaling.of(chart.y(), chart.panels().stream().flatMap(StackedDrawing::extremes));
        List<PanelsDrawing.Part> parts = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            Frame frame = new Frame(chart, panel.title(), x, y);
            frame.chart().getStyler().setXAxisTickMarkSpacingHint(LABELS);
            parts.add(new PanelsDrawing.Part(frame.chart(), g -> draw(g, frame, panel)));
        }
        return Svg.of(new PanelsDrawing(chart, parts, legend(chart.panels().get(0))));
    }

    private static Stream<Double> extremes(Panel panel) {
        int all = panel.areas().size();
        return IntStream.range(0, panel.intervals())
                .boxed()
                .flatMap(t -> Stream.of(panel.reach(all, t, true), panel.reach(all, t, false)));
    }

    private static void draw(Graphics2D g, Frame frame, Panel panel) {
        Shape clip = g.getClip();
        frame.clip(g);
        for (int area = 0; area < panel.areas().size(); area++) {
            fill(g, frame, panel, area, true);
            fill(g, frame, panel, area, false);
        }
        g.setColor(Style.INK);
        g.setStroke(Style.THIN);
        g.draw(new Line2D.Double(frame.x(0), frame.y(0), frame.x(HOURS), frame.y(0)));
        sum(g, sumOf(frame, panel));
        g.setClip(clip);
    }

    private static void fill(Graphics2D g, Frame frame, Panel panel, int area, boolean up) {
        List<Double> values =
                up ? panel.areas().get(area).up() : panel.areas().get(area).down();
        int from = 0;
        while (from < values.size()) {
            int to = from;
            while (to < values.size() && values.get(to) != 0) {
                to++;
            }
            if (to > from) {
                Path2D shape = piece(frame, panel, area, up, from, to);
                g.setColor(panel.areas().get(area).shade().fill());
                g.fill(shape);
                g.setColor(Style.INK);
                g.setStroke(EDGE);
                g.draw(shape);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The outline of an area over neighbouring intervals: along its outer side, and back along the inner one. */
    private static Path2D piece(Frame frame, Panel panel, int area, boolean up, int from, int to) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(frame, panel, from), frame.y(panel.reach(area, from, up)));
        for (int t = from; t < to; t++) {
            double outer = frame.y(panel.reach(area + 1, t, up));
            path.lineTo(x(frame, panel, t), outer);
            path.lineTo(x(frame, panel, t + 1), outer);
        }
        for (int t = to - 1; t >= from; t--) {
            double inner = frame.y(panel.reach(area, t, up));
            path.lineTo(x(frame, panel, t + 1), inner);
            path.lineTo(x(frame, panel, t), inner);
        }
        path.closePath();
        return path;
    }

    private static double x(Frame frame, Panel panel, int t) {
        return frame.x(HOURS * t / panel.intervals());
    }

    private static Path2D sumOf(Frame frame, Panel panel) {
        int all = panel.areas().size();
        Path2D path = new Path2D.Double();
        for (int t = 0; t < panel.intervals(); t++) {
            double y = frame.y(panel.reach(all, t, true) + panel.reach(all, t, false));
            if (t == 0) {
                path.moveTo(x(frame, panel, t), y);
            } else {
                path.lineTo(x(frame, panel, t), y);
            }
            path.lineTo(x(frame, panel, t + 1), y);
        }
        return path;
    }

    /** Dark, with a light rim, to be seen on any shade. */
    private static void sum(Graphics2D g, Shape path) {
        g.setColor(Color.WHITE);
        g.setStroke(HALO);
        g.draw(path);
        g.setColor(Color.BLACK);
        g.setStroke(SUM);
        g.draw(path);
    }

    private static Legend legend(Panel panel) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(
                panel.sum(), (g, x, y) -> sum(g, new Line2D.Double(x + 18, y, x + Legend.SAMPLE, y))));
        for (Area area : panel.areas()) {
            entries.add(new Legend.Entry(area.name(), (g, x, y) -> box(g, area.shade(), x, y)));
        }
        return new Legend(entries);
    }

    private static void box(Graphics2D g, Shade shade, double x, double middle) {
        Rectangle2D box = new Rectangle2D.Double(x + Legend.SAMPLE - BOX, middle - BOX / 2.0, BOX, BOX);
        g.setColor(shade.fill());
        g.fill(box);
        g.setColor(Style.INK);
        g.setStroke(EDGE);
        g.draw(box);
    }
}
