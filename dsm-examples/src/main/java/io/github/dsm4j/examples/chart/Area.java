package io.github.dsm4j.examples.chart;

import java.util.List;

/**
 * One series of a {@link StackedChart}: how far it reaches up and down in each interval.
 *
 * @param name as in the legend
 * @param shade its fill
 * @param up what it adds above zero, 0 or more; one value an interval
 * @param down what it adds below zero, 0 or less; one value an interval
 */
public record Area(String name, Shade shade, List<Double> up, List<Double> down) {
    /** Checks the values. */
    public Area {
        up = List.copyOf(up);
        down = List.copyOf(down);
        Numbers.requireFinite(name, up);
        Numbers.requireFinite(name, down);
        Numbers.requireSize(name, down, up.size());
        if (up.stream().anyMatch(v -> v < 0) || down.stream().anyMatch(v -> v > 0)) {
            throw new IllegalArgumentException(name + ": up is 0 or more, down 0 or less");
        }
    }
}
