package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What a device carries from one period to the next, such as stored energy: {@code next = keep * value + sum of gain_t *
 * power_t}, with the executed power in W. Immutable and thread-safe.
 *
 * @param name what it is called in reports, 1 to 100 characters
 * @param value at the start of the period, -10^15 to 10^15, within least and most
 * @param keep the share of the value that is left after the period if nothing is gained, 0 to 1
 * @param gains what 1 W in an interval adds by the end of the period, -10^9 to 10^9; one per interval, or one for all
 * @param least the least value it can have; empty for none. Rolled on, a state that rounding to whole milliwatts leaves
 *     outside is set to its end
 * @param most the most value it can have; empty for none
 */
public record LinearState(
        String name, double value, double keep, List<Double> gains, Optional<Double> least, Optional<Double> most) {
    /** Watts; profiles are made of whole milliwatts. */
    private static final double GRID = 1e-3;

    /**
     * Copies the list and checks everything at once.
     *
     * @param name as in the record
     * @param value as in the record
     * @param keep as in the record
     * @param gains as in the record
     * @param least as in the record
     * @param most as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public LinearState {
        gains = List.copyOf(gains);
        Problems problems = new Problems();
        LinearRules.name(problems, name);
        problems.range("keep", keep, 0, 1).require(!gains.isEmpty(), "gains", "are missing, allowed is at least one");
        LinearRules.ranges(problems, "gains", gains, 1e9);
        LinearRules.order(problems, "least", least, "most", most);
        problems.range("value", value, least.orElse(-LinearRules.MOST), most.orElse(LinearRules.MOST));
        problems.throwIfAny("linear state");
    }

    /** What 1 W in an interval adds. */
    double gain(int interval) {
        return gains.size() == 1 ? gains.get(0) : gains.get(interval);
    }

    /**
     * The state at the end of a period.
     *
     * @param milliwatts the executed power per interval
     */
    LinearState after(long[] milliwatts) {
        double next = keep * value;
        double rounding = 0;
        for (int t = 0; t < milliwatts.length; t++) {
            next += gain(t) * (milliwatts[t] / 1e3);
            rounding += Math.abs(gain(t) - (t + 1 < milliwatts.length ? gain(t + 1) : 0)) * GRID;
        }
        return new LinearState(name, snapped(next, rounding), keep, gains, least, most);
    }

    private double snapped(double next, double rounding) {
        double low = least.orElse(next);
        double high = most.orElse(next);
        return next < low && next >= low - rounding ? low : next > high && next <= high + rounding ? high : next;
    }
}
