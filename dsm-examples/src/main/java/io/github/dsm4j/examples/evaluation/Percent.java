package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.report.Table;
import java.util.OptionalDouble;

/** Percentages, which do not exist of nothing. */
final class Percent {
    private Percent() {}

    static OptionalDouble of(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(100 * part / whole) : OptionalDouble.empty();
    }

    /** As a cell of a table. */
    static Object cell(double part, double whole) {
        OptionalDouble percent = of(part, whole);
        return percent.isPresent() ? percent.getAsDouble() : Table.MISSING;
    }

    /** As in a sentence. */
    static String words(double part, double whole) {
        OptionalDouble percent = of(part, whole);
        return percent.isPresent() ? Prose.of("%.1f %%", percent.getAsDouble()) : "no percentage";
    }
}
