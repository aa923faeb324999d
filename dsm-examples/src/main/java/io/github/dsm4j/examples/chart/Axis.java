package io.github.dsm4j.examples.chart;

import java.util.OptionalDouble;

/**
 * What is measured along one side of a chart.
 *
 * @param title what it is, such as "run time"
 * @param unit its unit, such as "s"; empty for a count or a share
 * @param scale how values are spread
 * @param from where the axis starts; empty to fit the values
 * @param to where the axis ends; empty to fit the values
 */
public record Axis(String title, String unit, Scale scale, OptionalDouble from, OptionalDouble to) {
    /** How values are spread along an axis. */
    public enum Scale {
        /** Equal distances for equal differences. */
        LINEAR,
        /** Equal distances for equal ratios, with powers of ten as labels; for positive values. */
        LOG10,
        /** Equal distances for equal ratios, with powers of two as labels; for positive values. */
        LOG2,
        /** Hours since midnight, with times as labels. */
        TIME_OF_DAY
    }

    /** Checks that a logarithmic axis has no bound that is zero or less. */
    public Axis {
        if (isLogarithmic(scale) && (from.orElse(1) <= 0 || to.orElse(1) <= 0)) {
            throw new IllegalArgumentException(title + ": a logarithmic axis is for positive values");
        }
    }

    /**
     * A linear axis.
     *
     * @param title what it is
     * @param unit its unit; empty if it has none
     * @return the axis, which fits the values
     */
    public static Axis of(String title, String unit) {
        return new Axis(title, unit, Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * The same on another scale.
     *
     * @param scale how values are spread
     * @return the axis
     */
    public Axis scaled(Scale scale) {
        return new Axis(title, unit, scale, from, to);
    }

    /**
     * The same with a fixed start.
     *
     * @param value the start
     * @return the axis
     */
    public Axis startingAt(double value) {
        return new Axis(title, unit, scale, OptionalDouble.of(value), to);
    }

    /**
     * The same with a fixed end.
     *
     * @param value the end
     * @return the axis
     */
    public Axis endingAt(double value) {
        return new Axis(title, unit, scale, from, OptionalDouble.of(value));
    }

    /**
     * What is written at it.
     *
     * @return title and unit
     */
    public String label() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }

    boolean logarithmic() {
        return isLogarithmic(scale);
    }

    /** Whether a value has a place along it. */
    boolean shows(double value) {
        return !logarithmic() || value > 0;
    }

    private static boolean isLogarithmic(Scale scale) {
        return scale == Scale.LOG10 || scale == Scale.LOG2;
    }
}
