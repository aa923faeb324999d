package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The rules by which the parts of a linear device fit each other and the horizon. */
final class LinearFit {
    private LinearFit() {}

    static void shape(Problems problems, Optional<Integer> intervals, Optional<Duration> step) {
        intervals.ifPresent(number -> problems.range("intervals", number, 1, Horizon.MAX_INTERVALS));
        step.ifPresent(length -> problems.require(
                length.equals(length.truncatedTo(ChronoUnit.SECONDS))
                        && length.compareTo(Duration.ofSeconds(1)) >= 0
                        && length.compareTo(Duration.ofDays(1)) <= 0,
                "step",
                "is " + length + ", allowed are whole seconds from 1 s to 1 day"));
    }

    static void powers(Problems problems, double min, double max, List<Double> mins, List<Double> maxs) {
        if (mins.isEmpty() && maxs.isEmpty()) {
            problems.require(!(min > max), "minPowerW", "the lower bound " + min + " is above the upper bound " + max);
        } else {
            BatteryLists.order(problems, "minPowersW", mins, min, "maxPowersW", maxs, max);
        }
    }

    static void states(Problems problems, List<LinearConstraint> constraints, int states) {
        for (int k = 0; k < constraints.size(); k++) {
            int counted = constraints.get(k).stateCoefficients().map(List::size).orElse(states);
            problems.require(
                    counted == states,
                    "constraints[" + k + "].stateCoefficients",
                    "has " + counted + " values, allowed is one for each of the " + states + " states");
        }
    }

    static void lists(
            Problems problems,
            List<Double> minPowers,
            List<Double> maxPowers,
            List<LinearConstraint> constraints,
            List<LinearState> states,
            int intervals) {
        BatteryLists.length(problems, "minPowersW", minPowers, intervals);
        BatteryLists.length(problems, "maxPowersW", maxPowers, intervals);
        for (int k = 0; k < constraints.size(); k++) {
            int end = constraints.get(k).start()
                    + constraints.get(k).coefficients().size();
            problems.require(
                    end <= intervals,
                    "constraints[" + k + "].coefficients",
                    "reach to interval " + (end - 1) + ", allowed is up to " + (intervals - 1));
        }
        for (int i = 0; i < states.size(); i++) {
            int gains = states.get(i).gains().size();
            problems.require(
                    gains == 1 || gains == intervals,
                    "states[" + i + "].gains",
                    "has " + gains + " values, allowed is one, or one for each of the " + intervals + " intervals");
        }
    }
}
