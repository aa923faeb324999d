package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Names of series with samples of their looks, in centred lines that are as wide as the chart at most. */
final class Legend {
    /** Draws a sample of a look. */
    interface Sample {
        /** Draws it around a height, between x and x + {@link #SAMPLE}. */
        void paint(Graphics2D g, double x, double middle);
    }

    /** One series. */
    record Entry(String name, Sample sample) {
        double width() {
            return SAMPLE + GAP + layout().getAdvance();
        }

        TextLayout layout() {
            return new TextLayout(name, Style.TEXT, CONTEXT);
        }
    }

    static final int SAMPLE = 44;
    private static final int GAP = 8;
    private static final int BETWEEN = 28;
    private static final int LINE = 24;
    private static final int MARGIN = 10;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Entry> entries;

    Legend(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    int height(int width) {
        return entries.isEmpty() ? 0 : lines(width).size() * LINE + MARGIN;
    }

    void paint(Graphics2D g, int width, int top) {
        double middle = top + LINE / 2.0;
        for (List<Entry> line : lines(width)) {
            double x = (width - widthOf(line)) / 2;
            for (Entry entry : line) {
                paint(g, entry, x, middle);
                x += entry.width() + BETWEEN;
            }
            middle += LINE;
        }
    }

    /** As outlines, like all texts of the chart, so that it looks the same whatever fonts the reader has. */
    private static void paint(Graphics2D g, Entry entry, double x, double middle) {
        entry.sample().paint(g, x, middle);
        g.setColor(Style.INK);
        g.fill(entry.layout().getOutline(AffineTransform.getTranslateInstance(x + SAMPLE + GAP, middle + 5)));
    }

    private List<List<Entry>> lines(int width) {
        List<List<Entry>> lines = new ArrayList<>();
        List<Entry> line = new ArrayList<>();
        for (Entry entry : entries) {
            if (!line.isEmpty() && widthOf(line) + BETWEEN + entry.width() > width - 2 * MARGIN) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(entry);
        }
        lines.add(line);
        return lines;
    }

    private static double widthOf(List<Entry> line) {
        return line.stream().mapToDouble(Entry::width).sum() + (line.size() - 1) * BETWEEN;
    }
}
