package io.github.dsm4j.benchmarks;

import io.github.dsm4j.steering.BatteryConfig;
import io.github.dsm4j.steering.BatteryConfigBuilder;
import java.util.random.RandomGenerator;

/**
 * The batteries of a city.
 *
 * @param capacityWh of the mean battery
 * @param powerW of the mean battery
 */
record Storage(double capacityWh, double powerW) {
    /** Too small to follow the load of a house: what the promises are given for. */
    static final Storage SMALL = new Storage(3_000, 1_500);
    /** Large enough to flatten most houses. */
    static final Storage LARGE = new Storage(13_500, 5_000);
    /** Smaller still. */
    static final Storage TINY = new Storage(2_000, 1_000);

    /** The mean battery, half full at both ends. */
    BatteryConfig mean() {
        return config(capacityWh, powerW).build();
    }

    /** Capacity and power 0.2 to 1.8 times the mean; any energy at the start, half full in the end. */
    BatteryConfig any(RandomGenerator random) {
        double capacity = capacityWh * (0.2 + 1.6 * random.nextDouble());
        double power = powerW * (0.2 + 1.6 * random.nextDouble());
        return config(capacity, power).initialWh(capacity * random.nextDouble()).build();
    }

    private static BatteryConfigBuilder config(double capacityWh, double powerW) {
        return BatteryConfig.builder().capacityWh(capacityWh).powerW(powerW);
    }

    @Override
    public String toString() {
        return capacityWh / 1_000 + " kWh, " + powerW / 1_000 + " kW";
    }
}
