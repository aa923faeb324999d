package io.github.dsm4j.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;

/** What all charts have in common. */
final class Style {
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    static final int MARK = 9;
    static final Color INK = new Color(0x1a1a1a);
    static final Color GRID = new Color(0xd0d0d0);
    static final BasicStroke THIN = new BasicStroke(1);

    private Style() {}

    static void apply(AxesChart<?, ?> chart, String title, Axis x, Axis y) {
        chart.setTitle(title);
        chart.setXAxisTitle(x.label());
        chart.setYAxisTitle(y.label());
        AxesChartStyler styler = (AxesChartStyler) chart.getStyler();
        styler.setAxisTitleFont(TEXT)
                .setAxisTickLabelsFont(TEXT)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(THIN)
                .setAxisTickLabelsColor(INK)
                .setAxisTicksLineVisible(false)
                .setAxisTickPadding(6)
                .setPlotMargin(0)
                .setYAxisTickMarkSpacingHint(54)
                .setXAxisLabelAlignmentVertical(TextAlignment.Right)
                .setYAxisLabelAlignment(TextAlignment.Right);
        styler.setChartTitleVisible(!title.isEmpty())
                .setChartTitleFont(TITLE)
                .setChartTitlePadding(8)
                .setChartFontColor(INK)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setLegendVisible(false)
                .setLocale(Locale.ROOT)
                .setMarkerSize(MARK);
    }
}
