package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;

/**
 * A load, or a generator, that cannot be moved. With it a group can hold what a house or a feeder draws anyway, so that its limits
 * count that too. Immutable and thread-safe.
 *
 * @param power what it draws over time, -10^9 to 10^9 W; must cover the period
 */
public record LoadConfig(Series power) {
    /**
     * Checks the values.
     *
     * @param power as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if one is out of range; names all
     */
    public LoadConfig {
        Problems problems = new Problems();
        power.requireRange(problems, "power", -BatteryConfig.MAX_W, BatteryConfig.MAX_W);
        problems.throwIfAny("load");
    }
}
