package io.github.dsm4j.examples.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Where values are along an axis. A logarithmic axis is drawn as a linear one of the exponents. */
record Scaling(Axis axis, Optional<Double> from, Optional<Double> to) {
    private static final double LN2 = StrictMath.log(2);

    /** For all values along it; a logarithmic axis begins and ends with a power. */
    static Scaling of(Axis axis, Stream<Double> values) {
        Optional<Double> from = axis.from().stream().boxed().findFirst();
        Optional<Double> to = axis.to().stream().boxed().findFirst();
        if (!axis.logarithmic()) {
            return new Scaling(axis, from, to);
        }
        DoubleUnaryOperator exponent = exponent(axis.scale());
        DoubleSummaryStatistics all =
                values.mapToDouble(exponent::applyAsDouble).summaryStatistics();
        double low = from.map(exponent::applyAsDouble).orElse(Math.floor(all.getMin()));
        double high = to.map(exponent::applyAsDouble).orElse(Math.ceil(all.getMax()));
        return new Scaling(axis, Optional.of(low), Optional.of(Math.max(high, low + 1)));
    }

    static List<Double> scaled(Axis axis, List<Double> values) {
        return axis.logarithmic()
                ? values.stream().map(exponent(axis.scale())::applyAsDouble).toList()
                : values;
    }

    private static DoubleUnaryOperator exponent(Axis.Scale scale) {
        return scale == Axis.Scale.LOG2 ? v -> StrictMath.log(v) / LN2 : StrictMath::log10;
    }

    String label(double position) {
        return axis.logarithmic()
                ? Ticks.power(axis.scale() == Axis.Scale.LOG2 ? 2 : 10, position)
                : Ticks.number(position);
    }
}
