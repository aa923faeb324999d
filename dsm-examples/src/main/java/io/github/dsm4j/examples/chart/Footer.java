package io.github.dsm4j.examples.chart;

import java.awt.Graphics2D;

/** What explains a chart, below it. */
interface Footer {
    /** How much room it takes, px. */
    int height(int width);

    /** Draws it below a height. */
    void paint(Graphics2D g, int width, int top);
}
