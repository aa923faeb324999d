package io.github.dsm4j.examples.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/** Some numbers of a kind. Immutable. */
final class Sample {
    private final double[] sorted;

    private Sample(double[] values) {
        sorted = values;
        Arrays.sort(sorted);
    }

    static <T> Sample of(List<T> things, ToDoubleFunction<T> number) {
        return new Sample(things.stream().mapToDouble(number).toArray());
    }

    /** The median; the mean of the two in the middle if there are two; NaN of no numbers. */
    double median() {
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** The share of the numbers for which something holds, 0 to 1; NaN of no numbers. */
    double share(DoublePredicate holds) {
        return (double) Arrays.stream(sorted).filter(holds).count() / sorted.length;
    }
}
