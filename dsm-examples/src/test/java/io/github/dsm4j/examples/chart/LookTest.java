package io.github.dsm4j.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.planning.Approach;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookTest {
    /** Two greys that a reader tells apart when they touch, of 256. */
    private static final int STEP = 30;

    /** How bright a colour is in black and white, of 256. */
    static int grey(Color colour) {
        return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
    }

    private static List<List<Look>> together() {
        return List.of(
                Arrays.stream(Approach.values()).map(Look::of).toList(),
                IntStream.range(0, 5).mapToObj(Look::category).toList(),
                List.of(Look.METHOD1, Look.METHOD2),
                List.of(Look.POW, Look.POS, Look.THEORY));
    }

    @Test
    void everyApproachHasItsOwnLook() {
        assertEquals(
                Approach.values().length,
                Arrays.stream(Approach.values()).map(Look::of).distinct().count());
    }

    @Test
    void fillsDifferInBlackAndWhite() {
        for (List<Look> looks : together()) {
            int[] greys =
                    looks.stream().mapToInt(look -> grey(look.fill())).sorted().toArray();
            for (int i = 1; i < greys.length; i++) {
                assertTrue(greys[i] - greys[i - 1] >= STEP, looks + ": " + Arrays.toString(greys));
            }
        }
    }

    @Test
    void shadesDifferInBlackAndWhite() {
        int[] greys = Arrays.stream(Shade.values())
                .mapToInt(shade -> grey(shade.fill()))
                .sorted()
                .toArray();
        for (int i = 1; i < greys.length; i++) {
            assertTrue(greys[i] - greys[i - 1] >= STEP, Arrays.toString(greys));
        }
    }

    @Test
    void linesDifferWithoutColours() {
        for (List<Look> looks : together()) {
            Set<List<Object>> strokes = new HashSet<>();
            for (Look look : looks) {
                BasicStroke stroke = look.stroke();
                strokes.add(List.of(stroke.getLineWidth(), Arrays.toString(stroke.getDashArray())));
            }
            assertEquals(looks.size(), strokes.size(), looks + ": widths and dashes");
            assertEquals(looks.size(), looks.stream().map(Look::mark).distinct().count(), looks + ": marks");
        }
    }
}
