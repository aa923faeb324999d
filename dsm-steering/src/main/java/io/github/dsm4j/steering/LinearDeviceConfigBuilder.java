package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a {@link LinearDeviceConfig}. Nothing is checked before {@link #build}. Confined to one thread. */
public final class LinearDeviceConfigBuilder {
    private Optional<Integer> intervals = Optional.of(96);
    private Optional<Duration> step = Optional.of(Duration.ofMinutes(15));
    private double minPowerW;
    private double maxPowerW;
    private List<Double> minPowersW = List.of();
    private List<Double> maxPowersW = List.of();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final List<LinearState> states = new ArrayList<>();
    private boolean relax;

    LinearDeviceConfigBuilder() {}

    /**
     * Sets the shape of the horizon that the constraints are written for; 96 quarter hours if never called.
     *
     * @param horizon any horizon of that shape; its start does not matter
     * @return this
     */
    public LinearDeviceConfigBuilder writtenFor(Horizon horizon) {
        intervals = Optional.of(horizon.intervals());
        step = Optional.of(horizon.step());
        return this;
    }

    /**
     * States that the constraints hold whatever the number and length of the intervals.
     *
     * @return this
     */
    public LinearDeviceConfigBuilder writtenForAny() {
        intervals = Optional.empty();
        step = Optional.empty();
        return this;
    }

    /**
     * Sets power bounds for all intervals.
     *
     * @param min the least power, W
     * @param max the most power, W
     * @return this
     */
    public LinearDeviceConfigBuilder powerW(double min, double max) {
        minPowerW = min;
        maxPowerW = max;
        return this;
    }

    /**
     * Sets power bounds that vary in time.
     *
     * @param min the least power per interval, W; empty for the constant
     * @param max the most power per interval, W; empty for the constant
     * @return this
     */
    public LinearDeviceConfigBuilder powersW(List<Double> min, List<Double> max) {
        minPowersW = min;
        maxPowersW = max;
        return this;
    }

    /**
     * Adds a constraint.
     *
     * @param constraint the constraint
     * @return this
     */
    public LinearDeviceConfigBuilder constraint(LinearConstraint constraint) {
        constraints.add(constraint);
        return this;
    }

    /**
     * Adds a state. Constraints count it by its place among the states.
     *
     * @param state the state
     * @return this
     */
    public LinearDeviceConfigBuilder state(LinearState state) {
        states.add(state);
        return this;
    }

    /**
     * Sets that constraints which cannot all be kept are relaxed to the least violation.
     *
     * @return this
     */
    public LinearDeviceConfigBuilder relax() {
        relax = true;
        return this;
    }

    /**
     * Makes the configuration.
     *
     * @return the configuration
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range; names everything
     */
    public LinearDeviceConfig build() {
        return new LinearDeviceConfig(
                intervals, step, minPowerW, maxPowerW, minPowersW, maxPowersW, constraints, states, relax);
    }
}
