package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.file.Reason;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A day of the neighbourhood as steps over time. The lines differ in colour, width and dashes, so that they can be told apart
 * in print too. Confined to one thread.
 */
final class Picture {
    private static final Color VERMILION = new Color(0xd55e00);
    private static final Color BLUE = new Color(0x0b3c7d);
    private static final Duration DAY = Duration.ofDays(1);

    private final XYChart chart;

    Picture(String title) {
        chart = new XYChartBuilder()
                .width(960)
                .height(480)
                .title(title)
                .xAxisTitle("time of day")
                .yAxisTitle("power of the neighbourhood, kW")
                .build();
        chart.getStyler()
                .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Step)
                .setDatePattern("HH:mm")
                .setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC))
                .setLocale(Locale.ROOT)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE)
                .setLegendBorderColor(Color.WHITE);
    }

    void before(String name, PowerProfile profile) {
        draw(name, profile, VERMILION, stroke(1.5f, 6, 3));
    }

    void after(String name, PowerProfile profile) {
        draw(name, profile, BLUE, stroke(2.5f));
    }

    void desired(String name, PowerProfile profile) {
        draw(name, profile, Color.BLACK, stroke(1.5f, 1.5f, 3));
    }

    /** Without dashes the line is solid. */
    private static BasicStroke stroke(float width, float... dashes) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes.length == 0 ? null : dashes, 0);
    }

    /** A power holds from its time to the next, so the last one is drawn to midnight. */
    @SuppressWarnings("JavaUtilDate") // the only times that the library labels with round hours
    private void draw(String name, PowerProfile profile, Color colour, BasicStroke stroke) {
        int samples = profile.length();
        List<Date> times = new ArrayList<>();
        List<Double> kilowatts = new ArrayList<>();
        for (int t = 0; t <= samples; t++) {
            times.add(new Date(DAY.multipliedBy(t).dividedBy(samples).toMillis()));
            kilowatts.add((double) profile.at(Math.min(t, samples - 1)) / 1e6);
        }
        XYSeries series = chart.addSeries(name, times, kilowatts);
        series.setMarker(SeriesMarkers.NONE).setLineColor(colour).setLineStyle(stroke);
    }

    void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            ChartEncoder.saveChart(chart, out, "svg");
        } catch (IOException e) {
            throw new DsmException(file + " cannot be written: " + Reason.of(e), e);
        }
    }
}
