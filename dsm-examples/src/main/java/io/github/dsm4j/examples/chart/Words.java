package io.github.dsm4j.examples.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Texts as outlines, like those that the library draws: they look the same whatever fonts the reader has. */
final class Words {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** From the middle of a line down to where its letters stand, as a share of the font's size. */
    private static final double BASE = 0.36;

    private Words() {}

    static double width(String text, Font font) {
        return text.isBlank() ? 0 : new TextLayout(text, font, CONTEXT).getAdvance();
    }

    /** Draws a text that begins at x, in a line around a height. */
    static void paint(Graphics2D g, String text, double x, double middle) {
        if (text.isBlank()) {
            return;
        }
        g.setColor(Style.INK);
        TextLayout layout = new TextLayout(text, Style.TEXT, CONTEXT);
        g.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, middle + BASE * Style.TEXT.getSize())));
    }

    /** Draws a text around a point. */
    static void centre(Graphics2D g, String text, double x, double middle) {
        paint(g, text, x - width(text, Style.TEXT) / 2, middle);
    }
}
