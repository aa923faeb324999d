package io.github.dsm4j.examples.chart;

import java.util.List;

/** Checks numbers that are to be drawn. */
final class Numbers {
    private Numbers() {}

    static void requireFinite(String name, List<Double> values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + ": " + value + " cannot be drawn");
            }
        }
    }

    static void requireSize(String name, List<?> values, int size) {
        if (values.size() != size) {
            throw new IllegalArgumentException(name + ": " + values.size() + " values for " + size + " places");
        }
    }
}
