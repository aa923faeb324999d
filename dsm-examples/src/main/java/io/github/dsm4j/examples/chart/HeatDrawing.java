package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.style.AxesChartStyler;

/** Draws a {@link HeatMap}: axes by the library, cells into them. */
final class HeatDrawing {
    /** Less than the distance of two cells; otherwise the library leaves out labels. */
    private static final double SPACING = 0.75;

    private HeatDrawing() {}

    static byte[] of(HeatMap map) {
        Frame frame = new Frame(map, map.title(), places(map.x(), map.columns()), places(map.y(), map.rows()));
        AxesChartStyler styler = frame.chart().getStyler();
        styler.setXAxisTickMarkSpacingHint(
                (int) (SPACING * 0.8 * map.width() / map.columns().size()));
        styler.setYAxisTickMarkSpacingHint(
                (int) (SPACING * 0.7 * map.height() / map.rows().size()));
        styler.setPlotGridLinesVisible(false).setPlotContentSize(1).setPlotBorderVisible(false);
        styler.setAxisTicksMarksVisible(false);
        HeatScale scale = HeatScale.of(map);
        return Svg.of(new Drawing(map, frame.chart(), g -> draw(g, frame, map, scale), scale));
    }

    /** Cells lie around whole numbers. */
    private static Scaling places(Axis axis, List<String> labels) {
        Axis linear = axis.scaled(Axis.Scale.LINEAR);
        return Scaling.even(linear, -0.5, labels.size() - 0.5, place -> label(labels, place));
    }

    private static String label(List<String> labels, double place) {
        int whole = (int) Math.round(place);
        boolean exact = Math.abs(place - whole) < 1e-6;
        if (exact && whole >= 0 && whole < labels.size()) {
            return labels.get(whole);
        }
        // If both ends had the same label, the library would take all labels to be the same.
        return place < 0 ? Ticks.NONE : " ";
    }

    private static void draw(Graphics2D g, Frame frame, HeatMap map, HeatScale scale) {
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                double value = map.values().get(row).get(column);
                cell(g, frame, column, row, scale.colour(value));
                Words.centre(g, scale.text(value), frame.x(column), frame.y(row));
            }
        }
    }

    private static void cell(Graphics2D g, Frame frame, int column, int row, Color colour) {
        double left = frame.x(column - 0.5);
        double top = frame.y(row + 0.5);
        Rectangle2D cell = new Rectangle2D.Double(left, top, frame.x(column + 0.5) - left, frame.y(row - 0.5) - top);
        g.setColor(colour);
        g.fill(cell);
        g.setColor(Style.GRID);
        g.setStroke(Style.THIN);
        g.draw(cell);
    }
}
