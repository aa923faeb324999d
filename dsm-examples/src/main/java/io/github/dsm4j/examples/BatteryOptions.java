package io.github.dsm4j.examples;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.steering.BatteryConfig;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The battery of every house. */
final class BatteryOptions {
    @Option(names = "--battery-wh", paramLabel = "WH", description = "Capacity of every battery (13500).")
    private @Nullable Double batteryWh;

    @Option(names = "--battery-w", paramLabel = "W", description = "Power of every battery, both ways (5000).")
    private @Nullable Double batteryW;

    /**
     * Checks the numbers before any file is read.
     *
     * @param problems takes what is wrong
     * @param least the least capacity, Wh, and power, W, that the command can do with
     */
    void check(Problems problems, double least) {
        if (batteryWh != null) {
            problems.range("--battery-wh", batteryWh, least, 1e8);
        }
        if (batteryW != null) {
            problems.range("--battery-w", batteryW, least, 1e9);
        }
    }

    /** The battery; empty if neither option is given. */
    Optional<BatteryConfig> battery() {
        if (batteryWh == null && batteryW == null) {
            return Optional.empty();
        }
        return Optional.of(BatteryConfig.builder()
                .capacityWh(batteryWh == null ? Networks.BATTERY.capacityWh() : batteryWh)
                .powerW(batteryW == null ? Networks.BATTERY.maxPowerW() : batteryW)
                .build());
    }
}
