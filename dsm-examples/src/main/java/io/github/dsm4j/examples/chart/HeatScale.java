package io.github.dsm4j.examples.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.DoubleSummaryStatistics;

/** From values to shades of one colour, which are light enough for dark digits and differ in grey too. */
record HeatScale(String title, int decimals, double low, double high) implements Footer {
    private static final Color[] SHADES = {new Color(0xf7fbff), new Color(0xa6cde6), new Color(0x4a98c9)};
    private static final int BAR = 260;
    private static final int THICK = 16;
    private static final int PIECES = 20;
    private static final int GAP = 12;
    private static final int HEIGHT = 34;

    static HeatScale of(HeatMap map) {
        DoubleSummaryStatistics all = map.values().stream()
                .flatMap(row -> row.stream())
                .mapToDouble(v -> v)
                .summaryStatistics();
        if (all.getCount() == 0) {
            throw new IllegalStateException(map.value().title() + ": there is nothing to draw");
        }
        double low = map.value().from().orElse(all.getMin());
        double high = map.value().to().orElse(all.getMax());
        return new HeatScale(map.value().label(), map.decimals(), low, high);
    }

    String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + rounded.abs().toPlainString();
    }

    Color colour(double value) {
        double share = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
        double place = share * (SHADES.length - 1);
        int shade = Math.min((int) place, SHADES.length - 2);
        return between(SHADES[shade], SHADES[shade + 1], place - shade);
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                part(from.getRed(), to.getRed(), share),
                part(from.getGreen(), to.getGreen(), share),
                part(from.getBlue(), to.getBlue(), share));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }

    @Override
    public int height(int width) {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D g, int width, int top) {
        double middle = top + HEIGHT / 2.0 - 4;
        double left = (width - BAR) / 2.0;
        for (int i = 0; i < PIECES; i++) {
            g.setColor(colour(low + (i + 0.5) * (high - low) / PIECES));
            g.fill(new Rectangle2D.Double(
                    left + (double) i * BAR / PIECES, middle - THICK / 2.0, (double) BAR / PIECES, THICK));
        }
        g.setColor(Style.INK);
        g.setStroke(Style.THIN);
        g.draw(new Rectangle2D.Double(left, middle - THICK / 2.0, BAR, THICK));
        String start = title + ":  " + text(low);
        Words.paint(g, start, left - GAP - Words.width(start, Style.TEXT), middle);
        Words.paint(g, text(high), left + BAR + GAP, middle);
    }
}
