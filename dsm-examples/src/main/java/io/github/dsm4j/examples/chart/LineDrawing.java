package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a {@link LineChart}. */
final class LineDrawing {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    private LineDrawing() {}

    static byte[] of(LineChart chart) {
        XYChart drawn = new XYChart(chart.width(), chart.height());
        Style.apply(drawn, chart.title(), chart.x(), chart.y());
        scale(drawn, chart);
        chart.lines().forEach(line -> add(drawn, chart, line));
        Legend legend = new Legend(chart.lines().stream()
                .map(line -> new Legend.Entry(line.name(), (g, x, y) -> sample(g, line, x, y)))
                .toList());
        return Svg.of(new Drawing(chart, drawn, g -> {}, legend));
    }

    private static void scale(XYChart drawn, LineChart chart) {
        Scaling x = Scaling.of(chart.x(), chart.lines().stream().flatMap(l -> l.x().stream()));
        Scaling y = Scaling.of(chart.y(), chart.lines().stream().flatMap(l -> l.y().stream()));
        x.from().ifPresent(drawn.getStyler()::setXAxisMin);
        x.to().ifPresent(drawn.getStyler()::setXAxisMax);
        y.from().ifPresent(drawn.getStyler()::setYAxisMin);
        y.to().ifPresent(drawn.getStyler()::setYAxisMax);
        drawn.setCustomYAxisTickLabelsFormatter(y::label);
        if (chart.x().scale() == Axis.Scale.TIME_OF_DAY) {
            drawn.getStyler().setDatePattern("HH:mm").setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        } else {
            drawn.setCustomXAxisTickLabelsFormatter(x::label);
        }
    }

    @SuppressWarnings("JavaUtilDate") // the only times that the library labels with round hours
    private static void add(XYChart drawn, LineChart chart, Line line) {
        List<?> xs = chart.x().scale() == Axis.Scale.TIME_OF_DAY
                ? line.x().stream().map(x -> new Date(Math.round(x * HOUR))).toList()
                : Scaling.scaled(chart.x(), line.x());
        XYSeries series = drawn.addSeries(line.name(), xs, Scaling.scaled(chart.y(), line.y()));
        series.setXYSeriesRenderStyle(
                line.style() == Line.Style.STEPS ? XYSeriesRenderStyle.Step : XYSeriesRenderStyle.Line);
        series.setMarker(marked(line) ? line.look().mark().marker() : SeriesMarkers.NONE)
                .setMarkerColor(line.look().line())
                .setLineColor(line.look().line())
                .setLineStyle(
                        line.style() == Line.Style.MARKS
                                ? SeriesLines.NONE
                                : line.look().stroke());
    }

    private static boolean marked(Line line) {
        return line.style() == Line.Style.MARKS || line.style() == Line.Style.LINE_AND_MARKS;
    }

    private static void sample(Graphics2D g, Line line, double x, double middle) {
        g.setColor(line.look().line());
        if (line.style() != Line.Style.MARKS) {
            g.setStroke(line.look().stroke());
            g.draw(new Line2D.Double(x, middle, x + Legend.SAMPLE, middle));
        }
        if (marked(line)) {
            line.look().mark().marker().paint(g, x + Legend.SAMPLE / 2.0, middle, Style.MARK);
        }
    }
}
