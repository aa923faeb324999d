package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;

/** Draws a {@link LineChart}. */
final class LineDrawing {
    private LineDrawing() {}

    static byte[] of(LineChart chart) {
        if (chart.lines().isEmpty()) {
            throw new IllegalStateException(chart.y().title() + ": there is nothing to draw");
        }
        Frame frame = new Frame(
                chart,
                chart.title(),
                Scaling.of(chart.x(), chart.lines().stream().flatMap(l -> l.x().stream())),
                Scaling.of(chart.y(), chart.lines().stream().flatMap(l -> l.y().stream())));
        Legend legend = new Legend(chart.lines().stream()
                .map(line -> new Legend.Entry(line.name(), (g, x, y) -> sample(g, line, x, y)))
                .toList());
        return Svg.of(new Drawing(chart, frame.chart(), g -> draw(g, frame, chart), legend));
    }

    private static void draw(Graphics2D g, Frame frame, LineChart chart) {
        Shape clip = g.getClip();
        frame.clip(g);
        List<Line> broadFirst = chart.lines().stream()
                .sorted(Comparator.comparing(Line::look, Look.BROAD_FIRST))
                .toList();
        for (Line line : broadFirst) {
            g.setColor(line.look().line());
            if (line.style() != Line.Style.MARKS) {
                g.setStroke(line.look().stroke());
                g.draw(path(frame, chart, line));
            }
            if (marked(line)) {
                for (int i = 0; i < line.x().size(); i++) {
                    if (shown(chart, line, i)) {
                        mark(g, line, frame.x(line.x().get(i)), frame.y(line.y().get(i)));
                    }
                }
            }
        }
        g.setClip(clip);
    }

    private static Path2D path(Frame frame, LineChart chart, Line line) {
        Path2D path = new Path2D.Double();
        boolean begun = false;
        for (int i = 0; i < line.x().size(); i++) {
            if (!shown(chart, line, i)) {
                begun = false;
                continue;
            }
            extend(
                    path,
                    begun,
                    line.style(),
                    frame.x(line.x().get(i)),
                    frame.y(line.y().get(i)));
            begun = true;
        }
        return path;
    }

    private static void extend(Path2D path, boolean begun, Line.Style style, double x, double y) {
        if (!begun) {
            path.moveTo(x, y);
            return;
        }
        if (style == Line.Style.STEPS) {
            path.lineTo(x, path.getCurrentPoint().getY());
        }
        path.lineTo(x, y);
    }

    private static boolean shown(LineChart chart, Line line, int i) {
        return chart.x().shows(line.x().get(i)) && chart.y().shows(line.y().get(i));
    }

    private static boolean marked(Line line) {
        return line.style() == Line.Style.MARKS
                || line.style() == Line.Style.LINE_AND_MARKS
                || line.x().size() == 1;
    }

    private static void mark(Graphics2D g, Line line, double x, double y) {
        line.look().mark().marker().paint(g, x, y, Style.MARK);
    }

    private static void sample(Graphics2D g, Line line, double x, double middle) {
        g.setColor(line.look().line());
        if (line.style() != Line.Style.MARKS) {
            g.setStroke(line.look().stroke());
            g.draw(new Line2D.Double(x, middle, x + Legend.SAMPLE, middle));
        }
        if (marked(line)) {
            mark(g, line, x + Legend.SAMPLE / 2.0, middle);
        }
    }
}
