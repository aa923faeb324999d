package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Any convex device that linear constraints describe, as data. Constraints count intervals from the start of the period, so
 * they are written for a number of intervals of a certain length; a horizon of another shape is refused, unless number or
 * length are left open. The same constraints hold in every period, each by itself; what goes from one period to the next
 * are the states. Powers count to the nearest milliwatt. Every constraint is kept to what rounding to whole milliwatts can
 * do: 1 mW times how far its coefficients go up and down over the intervals of the period, and down to nothing after it.
 * Immutable and thread-safe.
 *
 * @param intervals the number of intervals that it is written for, 1 to 1,000,000; empty for any that has those mentioned
 * @param step the length of an interval that it is written for, whole seconds, 1 second to 1 day; empty for any
 * @param minPowerW the least power, -10^9 to 10^9 W
 * @param maxPowerW the most power, -10^9 to 10^9 W
 * @param minPowersW the least power per interval, -10^9 to 10^9 W; replaces the constant; empty means the constant
 * @param maxPowersW the most power per interval, -10^9 to 10^9 W; replaces the constant; empty means the constant
 * @param constraints the constraints; names are unique
 * @param states what is carried from period to period; names are unique
 * @param relax what to do if not all constraints can be kept: true to relax them to the least violation (in the sum of
 *     squares, each relative to the size of its coefficients) and report it, false to refuse
 */
public record LinearDeviceConfig(
        Optional<Integer> intervals,
        Optional<Duration> step,
        double minPowerW,
        double maxPowerW,
        List<Double> minPowersW,
        List<Double> maxPowersW,
        List<LinearConstraint> constraints,
        List<LinearState> states,
        boolean relax) {
    /** Largest power, W. */
    static final double MAX_W = 1e9;

    /**
     * Copies the lists and checks everything at once.
     *
     * @param intervals as in the record
     * @param step as in the record
     * @param minPowerW as in the record
     * @param maxPowerW as in the record
     * @param minPowersW as in the record
     * @param maxPowersW as in the record
     * @param constraints as in the record
     * @param states as in the record
     * @param relax as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public LinearDeviceConfig {
        minPowersW = List.copyOf(minPowersW);
        maxPowersW = List.copyOf(maxPowersW);
        constraints = List.copyOf(constraints);
        states = List.copyOf(states);
        Problems problems = new Problems();
        LinearFit.shape(problems, intervals, step);
        problems.range("minPowerW", minPowerW, -MAX_W, MAX_W).range("maxPowerW", maxPowerW, -MAX_W, MAX_W);
        BatteryLists.ranges(problems, "minPowersW", minPowersW, -MAX_W, MAX_W);
        BatteryLists.ranges(problems, "maxPowersW", maxPowersW, -MAX_W, MAX_W);
        LinearFit.powers(problems, minPowerW, maxPowerW, minPowersW, maxPowersW);
        LinearRules.unique(
                problems,
                "constraints",
                constraints.stream().map(LinearConstraint::name).toList());
        LinearRules.unique(
                problems, "states", states.stream().map(LinearState::name).toList());
        LinearFit.states(problems, constraints, states.size());
        int mentioned = intervals.orElse(0);
        if (mentioned > 0) {
            LinearFit.lists(problems, minPowersW, maxPowersW, constraints, states, mentioned);
        }
        problems.throwIfAny("linear device");
    }

    /**
     * Starts with a day of 96 quarter hours, no power, no constraints and no states; nothing is relaxed.
     *
     * @return a new builder
     */
    public static LinearDeviceConfigBuilder builder() {
        return new LinearDeviceConfigBuilder();
    }

    /**
     * The same device with other states.
     *
     * @param others the states, as many as before
     * @return the new configuration
     * @throws io.github.dsm4j.api.ConfigurationException if they do not fit the constraints
     */
    public LinearDeviceConfig withStates(List<LinearState> others) {
        return new LinearDeviceConfig(
                intervals, step, minPowerW, maxPowerW, minPowersW, maxPowersW, constraints, others, relax);
    }

    /** The least power of an interval, W. */
    double minPower(int interval) {
        return BatteryLists.at(minPowersW, interval, minPowerW);
    }

    /** The most power of an interval, W. */
    double maxPower(int interval) {
        return BatteryLists.at(maxPowersW, interval, maxPowerW);
    }

    /**
     * Checks that it fits a horizon.
     *
     * @throws io.github.dsm4j.api.ConfigurationException if not
     */
    void fits(Horizon horizon) {
        Problems problems = new Problems();
        intervals.ifPresent(number -> problems.require(
                number == horizon.intervals(),
                "intervals",
                "is " + number + ", allowed is the number of the horizon, " + horizon.intervals()));
        step.ifPresent(length -> problems.require(
                length.equals(horizon.step()),
                "step",
                "is " + length + ", allowed is the step of the horizon, " + horizon.step()));
        LinearFit.lists(problems, minPowersW, maxPowersW, constraints, states, horizon.intervals());
        problems.throwIfAny("linear device");
    }
}
