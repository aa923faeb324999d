package io.github.dsm4j.examples.chart;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * Where values are along an axis.
 *
 * @param fine whether the library spreads positions logarithmically, with all digits of every power of ten
 * @param position from a value to what the axis counts in: the value itself, or its exponent
 * @param low where the axis starts, a position
 * @param high where it ends, a position that is greater
 * @param label what is written at a position; blank for nothing
 */
record Scaling(
        Axis axis, boolean fine, DoubleUnaryOperator position, double low, double high, DoubleFunction<String> label) {
    private static final double LN2 = StrictMath.log(2);

    /** From the start to the end of an axis, the greatest ratio with labels between powers of ten. */
    private static final double SOME = 1e3;

    /** The greatest ratio with marks between powers of ten. */
    private static final double MANY = 1e6;

    /** The steps within a power of ten that such an axis may start or end with. */
    private static final double[] STEPS = {1, 2, 5, 10};

    /** Fits all values that are shown along the axis, and what the axis itself demands. */
    static Scaling of(Axis axis, Stream<Double> values) {
        DoubleSummaryStatistics all =
                values.mapToDouble(v -> v).filter(axis::shows).summaryStatistics();
        boolean nothing = all.getCount() == 0;
        double low = axis.from().orElse(nothing ? 1 : all.getMin());
        double high = axis.to().orElse(nothing ? 1 : all.getMax());
        return switch (axis.scale()) {
            case LINEAR, TIME_OF_DAY -> linear(axis, low, high);
            case LOG10 -> decimal(axis, low, high);
            case LOG2 -> exponents(axis, Scaling::log2, low, high, Ticks::powerOfTwo);
        };
    }

    private static Scaling linear(Axis axis, double low, double high) {
        double margin = high > low ? 0 : Math.max(Math.abs(low) / 10, 0.5);
        return even(axis, low - margin, high + margin, Ticks::number);
    }

    /** Positions are values, in equal distances. */
    static Scaling even(Axis axis, double low, double high, DoubleFunction<String> label) {
        return new Scaling(axis, false, DoubleUnaryOperator.identity(), low, high, label);
    }

    private static Scaling decimal(Axis axis, double low, double high) {
        double start = step(low, false);
        double end = step(high, true);
        double last = end > start ? end : 10 * start;
        if (last / start > MANY) {
            return exponents(axis, StrictMath::log10, low, high, Ticks::powerOfTen);
        }
        DoubleFunction<String> label = last / start > SOME ? Ticks::decade : Ticks::oneTwoFive;
        return new Scaling(axis, true, DoubleUnaryOperator.identity(), start, last, label);
    }

    private static Scaling exponents(
            Axis axis, DoubleUnaryOperator exponent, double low, double high, DoubleFunction<String> label) {
        double start = Math.floor(exponent.applyAsDouble(low));
        double end = Math.ceil(exponent.applyAsDouble(high));
        return new Scaling(axis, false, exponent, start, Math.max(end, start + 1), label);
    }

    private static double log2(double value) {
        return StrictMath.log(value) / LN2;
    }

    /** The last step before a value, or the first one after it. */
    private static double step(double value, boolean after) {
        double power = BigDecimal.ONE
                .scaleByPowerOfTen((int) Math.floor(StrictMath.log10(value)))
                .doubleValue();
        double best = power;
        for (double step : STEPS) {
            double candidate = step * power;
            if (after && candidate >= value * (1 - 1e-9)) {
                return candidate;
            }
            best = candidate <= value * (1 + 1e-9) ? candidate : best;
        }
        return best;
    }
}
