package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Names of series with samples of their looks, in centred lines that are as wide as the chart at most. */
final class Legend implements Footer {
    /** Draws a sample of a look. */
    interface Sample {
        /** Draws it around a height, between x and x + {@link #SAMPLE}. */
        void paint(Graphics2D g, double x, double middle);
    }

    /** One series. */
    record Entry(String name, Sample sample) {
        double width() {
            return SAMPLE + GAP + Words.width(name, Style.TEXT);
        }
    }

    static final int SAMPLE = 48;
    private static final int GAP = 8;
    private static final int BETWEEN = 28;
    private static final int LINE = 24;
    private static final int MARGIN = 10;

    private final List<Entry> entries;

    Legend(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    @Override
    public int height(int width) {
        return lines(width).size() * LINE + MARGIN;
    }

    @Override
    public void paint(Graphics2D g, int width, int top) {
        double middle = top + LINE / 2.0;
        for (List<Entry> line : lines(width)) {
            double x = (width - widthOf(line)) / 2;
            for (Entry entry : line) {
                entry.sample().paint(g, x, middle);
                Words.paint(g, entry.name(), x + SAMPLE + GAP, middle);
                x += entry.width() + BETWEEN;
            }
            middle += LINE;
        }
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
