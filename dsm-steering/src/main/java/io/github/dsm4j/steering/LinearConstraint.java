package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import java.util.List;
import java.util.Optional;

/**
 * A linear constraint on the power of a device: {@code lower <= sum of coefficient_t * power_t + what the states add <=
 * upper}, with power in W. With coefficients that are the length of an interval in hours it is about energy, in Wh.
 * Immutable and thread-safe.
 *
 * @param name what it is called in reports, 1 to 100 characters
 * @param first the interval of the first coefficient, 0 to 999,999; empty means 0
 * @param coefficients per interval from there on, 0 or 10^-9 to 10^9 in magnitude; others count nothing
 * @param lower the least value of the sum, -10^15 to 10^15; empty for none
 * @param upper the most value of the sum, -10^15 to 10^15; empty for none; not both are empty
 * @param unit the unit of the sum, for reports; empty means W
 * @param stateCoefficients how often each state of the device at the start of the period counts, -10^9 to 10^9; empty means
 *     that none does
 */
public record LinearConstraint(
        String name,
        Optional<Integer> first,
        List<Double> coefficients,
        Optional<Double> lower,
        Optional<Double> upper,
        Optional<String> unit,
        Optional<List<Double>> stateCoefficients) {
    private static final int LONGEST_NAME = 100;

    /**
     * Copies the lists and checks everything at once.
     *
     * @param name as in the record
     * @param first as in the record
     * @param coefficients as in the record
     * @param lower as in the record
     * @param upper as in the record
     * @param unit as in the record
     * @param stateCoefficients as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public LinearConstraint {
        coefficients = List.copyOf(coefficients);
        stateCoefficients = stateCoefficients.map(List::copyOf);
        Problems problems = new Problems();
        LinearRules.name(problems, name);
        first.ifPresent(interval -> problems.range("first", interval, 0, Horizon.MAX_INTERVALS - 1));
        LinearRules.coefficients(problems, coefficients);
        LinearRules.bounds(problems, lower, upper);
        unit.ifPresent(text -> problems.require(
                !text.isBlank() && text.length() <= LONGEST_NAME, "unit", "is blank, or longer than 100 characters"));
        stateCoefficients.ifPresent(list -> LinearRules.ranges(problems, "stateCoefficients", list, 1e9));
        problems.throwIfAny("linear constraint");
    }

    /**
     * A sum from the first interval on that may not be above a value.
     *
     * @param name what it is called
     * @param coefficients per interval
     * @param upper the most value
     * @return the constraint
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public static LinearConstraint atMost(String name, List<Double> coefficients, double upper) {
        return of(name, coefficients, Optional.empty(), Optional.of(upper));
    }

    /**
     * A sum from the first interval on that may not be below a value.
     *
     * @param name what it is called
     * @param coefficients per interval
     * @param lower the least value
     * @return the constraint
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public static LinearConstraint atLeast(String name, List<Double> coefficients, double lower) {
        return of(name, coefficients, Optional.of(lower), Optional.empty());
    }

    /**
     * A sum from the first interval on that lies between two values, which may be the same.
     *
     * @param name what it is called
     * @param coefficients per interval
     * @param lower the least value
     * @param upper the most value
     * @return the constraint
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public static LinearConstraint between(String name, List<Double> coefficients, double lower, double upper) {
        return of(name, coefficients, Optional.of(lower), Optional.of(upper));
    }

    private static LinearConstraint of(
            String name, List<Double> coefficients, Optional<Double> lower, Optional<Double> upper) {
        return new LinearConstraint(
                name, Optional.empty(), coefficients, lower, upper, Optional.empty(), Optional.empty());
    }

    /**
     * The same constraint with its coefficients beginning at another interval.
     *
     * @param interval the interval of the first coefficient
     * @return the new constraint
     * @throws io.github.dsm4j.api.ConfigurationException if it is out of range
     */
    public LinearConstraint startingAt(int interval) {
        return new LinearConstraint(name, Optional.of(interval), coefficients, lower, upper, unit, stateCoefficients);
    }

    /**
     * The same constraint with a unit.
     *
     * @param text the unit of the sum
     * @return the new constraint
     * @throws io.github.dsm4j.api.ConfigurationException if it is blank
     */
    public LinearConstraint in(String text) {
        return new LinearConstraint(name, first, coefficients, lower, upper, Optional.of(text), stateCoefficients);
    }

    /**
     * The same constraint with the states of the device counted too.
     *
     * @param counts how often each state at the start of the period counts
     * @return the new constraint
     * @throws io.github.dsm4j.api.ConfigurationException if one is out of range
     */
    public LinearConstraint plusStates(List<Double> counts) {
        return new LinearConstraint(name, first, coefficients, lower, upper, unit, Optional.of(counts));
    }

    /** The interval of the first coefficient, given or not. */
    int start() {
        return first.orElse(0);
    }

    /** The last interval that counts. */
    int last() {
        int last = coefficients.size() - 1;
        while (coefficients.get(last) == 0) {
            last--;
        }
        return start() + last;
    }

    /** How often a state counts. */
    double ofState(int index) {
        return stateCoefficients.map(list -> list.get(index)).orElse(0.0);
    }
}
