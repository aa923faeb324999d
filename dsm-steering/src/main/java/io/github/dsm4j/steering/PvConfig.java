package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;

/**
 * Solar panels that can be curtailed: in each interval the power is anything between minus the forecast and zero. Immutable and
 * thread-safe.
 *
 * @param forecast what the panels can generate over time, 0 to 10^9 W; must cover the period
 */
public record PvConfig(Series forecast) {
    /**
     * Checks the values.
     *
     * @param forecast as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if one is out of range; names all
     */
    public PvConfig {
        Problems problems = new Problems();
        forecast.requireRange(problems, "forecast", 0, BatteryConfig.MAX_W);
        problems.throwIfAny("pv");
    }
}
