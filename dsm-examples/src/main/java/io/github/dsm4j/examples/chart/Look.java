package io.github.dsm4j.examples.chart;

import io.github.dsm4j.examples.planning.Approach;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a series is drawn, the same in every picture. The colours are those of Okabe and Ito, which readers with any colour
 * vision tell apart; dashes and marks tell lines apart in black and white, and fills differ in how dark they are.
 */
public enum Look {
    /** No device is moved. */
    NONE(0x000000, 0x101010, 1.6f, Mark.CROSS, "7, 4"),
    /** One program that knows everything. */
    CENTRALISED(0x4fae8c, 0x66ad96, 6f, Mark.DIAMOND, ""),
    /** Method 1 with proof of work. */
    METHOD1_POW(0x0b3c7d, 0x0b3c7d, 3f, Mark.CIRCLE, ""),
    /** Method 2 with proof of work. */
    METHOD2_POW(0x2f8fd0, 0x86c6ee, 2.2f, Mark.SQUARE, "10, 4"),
    /** Method 1 with proof of stake. */
    METHOD1_POS(0xd55e00, 0xd55e00, 2.2f, Mark.TRIANGLE_UP, "3, 3"),
    /** Method 2 with proof of stake. */
    METHOD2_POS(0xb8860b, 0xf9dca0, 2.2f, Mark.TRIANGLE_DOWN, "12, 3, 3, 3"),
    /** Method 1, whatever the protocol. */
    METHOD1(0x6a2c57, 0x6a2c57, 3f, Mark.CIRCLE, ""),
    /** Method 2, whatever the protocol. */
    METHOD2(0xb8578f, 0xe2b1cf, 2.2f, Mark.SQUARE, "10, 4"),
    /** Proof of work, whatever the method. */
    POW(0x0b3c7d, 0x0b3c7d, 3f, Mark.CIRCLE, ""),
    /** Proof of stake, whatever the method. */
    POS(0xd55e00, 0xe8965a, 2.2f, Mark.TRIANGLE_UP, "10, 4"),
    /** What a formula says. */
    THEORY(0x6b6b6b, 0xd9d9d9, 1.4f, Mark.PLUS, "5, 4"),
    /** What is aimed at. */
    DESIRED(0x000000, 0xffffff, 1.5f, Mark.PLUS, "1.5, 3"),
    /** The first of several categories. */
    CATEGORY1(0x000000, 0x2b2b2b, 3f, Mark.CIRCLE, ""),
    /** The second of several categories. */
    CATEGORY2(0x0072b2, 0x1f6fa5, 2.2f, Mark.SQUARE, "10, 4"),
    /** The third of several categories. */
    CATEGORY3(0x009e73, 0x3fae8c, 2.2f, Mark.DIAMOND, "4, 3"),
    /** The fourth of several categories. */
    CATEGORY4(0xd55e00, 0xf0b07f, 2.2f, Mark.TRIANGLE_UP, "12, 3, 3, 3"),
    /** The fifth of several categories. */
    CATEGORY5(0xa8467f, 0xf6e6ef, 2.2f, Mark.TRIANGLE_DOWN, "2, 3");

    /** In which order lines are drawn, so that of several on top of each other all can be seen. */
    static final Comparator<Look> BROAD_FIRST = Comparator.comparing((Look look) -> -look.width);

    private static final List<Look> CATEGORIES = List.of(CATEGORY1, CATEGORY2, CATEGORY3, CATEGORY4, CATEGORY5);

    private final Color line;
    private final Color fill;
    private final float width;
    private final Mark mark;
    /** Lengths of strokes and gaps in turn, px; empty for a solid line. */
    private final String dashes;

    Look(int line, int fill, float width, Mark mark, String dashes) {
        this.line = new Color(line);
        this.fill = new Color(fill);
        this.width = width;
        this.mark = mark;
        this.dashes = dashes;
    }

    /**
     * The look of an approach.
     *
     * @param approach the approach
     * @return the look of the same name
     */
    public static Look of(Approach approach) {
        return valueOf(approach.name());
    }

    /**
     * The look of one of several categories.
     *
     * @param index from 0 to 4
     * @return the look
     * @throws IndexOutOfBoundsException if there are not that many
     */
    public static Look category(int index) {
        return CATEGORIES.get(index);
    }

    Color line() {
        return line;
    }

    Color fill() {
        return fill;
    }

    Mark mark() {
        return mark;
    }

    BasicStroke stroke() {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern(), 0);
    }

    private float @Nullable [] pattern() {
        if (dashes.isEmpty()) {
            return null;
        }
        String[] lengths = dashes.split(", ", -1);
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = Float.parseFloat(lengths[i]);
        }
        return pattern;
    }
}
