package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules for the parts of a linear device. */
final class LinearRules {
    /** Largest magnitude of a bound or state. */
    static final double MOST = 1e15;

    private static final double LEAST_COEFFICIENT = 1e-9;
    private static final double MOST_COEFFICIENT = 1e9;
    private static final int LONGEST_NAME = 100;

    private LinearRules() {}

    static void name(Problems problems, String name) {
        problems.require(
                !name.isBlank() && name.length() <= LONGEST_NAME,
                "name",
                "has " + name.length() + " characters, allowed is 1 to 100, not all of them blank");
    }

    static void unique(Problems problems, String path, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            problems.require(
                    seen.add(names.get(i)), path + "[" + i + "].name", "is " + names.get(i) + ", which is taken");
        }
    }

    static void ranges(Problems problems, String path, List<Double> values, double most) {
        for (int i = 0; i < values.size(); i++) {
            problems.range(path + "[" + i + "]", values.get(i), -most, most);
        }
    }

    static void coefficients(Problems problems, List<Double> values) {
        boolean any = false;
        for (int i = 0; i < values.size(); i++) {
            double size = Math.abs(values.get(i));
            any |= size != 0;
            problems.require(
                    size == 0 || (size >= LEAST_COEFFICIENT && size <= MOST_COEFFICIENT),
                    "coefficients[" + i + "]",
                    "is " + values.get(i) + ", allowed is 0, or 10^-9 to 10^9 in magnitude");
        }
        problems.require(any, "coefficients", "count nothing, at least one must not be 0");
    }

    static void bounds(Problems problems, Optional<Double> lower, Optional<Double> upper) {
        problems.require(lower.isPresent() || upper.isPresent(), "lower", "is missing, and so is upper; one is needed");
        order(problems, "lower", lower, "upper", upper);
    }

    static void order(Problems problems, String lowPath, Optional<Double> low, String highPath, Optional<Double> high) {
        low.ifPresent(value -> problems.range(lowPath, value, -MOST, MOST));
        high.ifPresent(value -> problems.range(highPath, value, low.orElse(-MOST), MOST));
    }
}
