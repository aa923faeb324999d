package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Title, axes and grid, by the library. The series are drawn into it by the others of this package, since the library draws
 * every piece of a line on its own, and so begins its dashes anew at every point. Where things are is known once it is
 * painted.
 */
final class Frame {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    /** Three places with unequal distances; with equal ones, the library puts labels at them only. */
    private static final List<Double> PLACES = List.of(0.0, 0.4, 1.0);

    private final XYChart chart;
    private final Scaling x;
    private final Scaling y;

    Frame(Chart size, String title, Scaling x, Scaling y) {
        this.chart = new XYChart(size.width(), size.height());
        this.x = x;
        this.y = y;
        Style.apply(chart, title, x.axis(), y.axis());
        chart.getStyler()
                .setXAxisLogarithmic(x.fine())
                .setYAxisLogarithmic(y.fine())
                .setXAxisLogarithmicDecadeOnly(false)
                .setYAxisLogarithmicDecadeOnly(false);
        chart.setCustomYAxisTickLabelsFormatter(y.label()::apply);
        if (isTime()) {
            chart.getStyler().setDatePattern("HH:mm").setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        } else {
            chart.setCustomXAxisTickLabelsFormatter(x.label()::apply);
        }
        chart.addSeries("extent", xExtent(), extent(y).toList())
                .setMarker(SeriesMarkers.NONE)
                .setLineStyle(SeriesLines.NONE);
    }

    private boolean isTime() {
        return x.axis().scale() == Axis.Scale.TIME_OF_DAY;
    }

    private static Stream<Double> extent(Scaling scaling) {
        return PLACES.stream().map(p -> scaling.low() + p * (scaling.high() - scaling.low()));
    }

    @SuppressWarnings("JavaUtilDate") // the only times that the library labels with round hours
    private List<?> xExtent() {
        Stream<Double> places = extent(x);
        return isTime() ? places.map(h -> new Date(Math.round(h * HOUR))).toList() : places.toList();
    }

    XYChart chart() {
        return chart;
    }

    double x(double value) {
        double position = x.position().applyAsDouble(value);
        return chart.getScreenXFromChart(isTime() ? position * HOUR : position);
    }

    double y(double value) {
        return chart.getScreenYFromChart(y.position().applyAsDouble(value));
    }

    /** Keeps what is drawn next between the ends of the axes. */
    void clip(Graphics2D g) {
        double left = chart.getScreenXFromChart(isTime() ? x.low() * HOUR : x.low());
        double right = chart.getScreenXFromChart(isTime() ? x.high() * HOUR : x.high());
        double bottom = chart.getScreenYFromChart(y.low());
        double top = chart.getScreenYFromChart(y.high());
        // Marks at the ends are seen as a whole.
        g.clip(new Rectangle2D.Double(
                left - Style.MARK, top - Style.MARK, right - left + 2 * Style.MARK, bottom - top + 2 * Style.MARK));
    }
}
