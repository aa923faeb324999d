package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A battery and its state at the start of one planning period. Positive power charges. Values count to the nearest
 * microwatt and microwatt hour. A list holds one value per interval of the period and replaces the constant; an empty
 * list means the constant. Immutable and thread-safe.
 *
 * @param capacityWh the most energy it holds, 0 to 10^8 Wh
 * @param minPowerW the least power, -10^9 to 0 W: how fast it discharges, as a negative number
 * @param maxPowerW the most power, 0 to 10^9 W: how fast it charges
 * @param initialWh the energy at the start, 0 to the capacity, Wh; empty means half of the capacity
 * @param finalWh the energy that every plan must end with, 0 to the capacity, Wh; empty means half of the capacity; met
 *     to the nearest milliwatt interval
 * @param standingLossW what it loses all the time whatever its state, 0 to 10^9 W
 * @param minPowersW the least power per interval, -10^9 to 10^9 W; above zero it forces charging
 * @param maxPowersW the most power per interval, -10^9 to 10^9 W; below zero it forces discharging
 * @param minEnergiesWh the least energy at the end of each interval, 0 to the capacity; empty means 0
 * @param maxEnergiesWh the most energy at the end of each interval, 0 to the capacity; empty means the capacity
 */
public record BatteryConfig(
        double capacityWh,
        double minPowerW,
        double maxPowerW,
        Optional<Double> initialWh,
        Optional<Double> finalWh,
        double standingLossW,
        List<Double> minPowersW,
        List<Double> maxPowersW,
        List<Double> minEnergiesWh,
        List<Double> maxEnergiesWh) {
    /** Largest capacity, Wh: in microwatt seconds it fits 64 bits with room to spare. */
    static final double MAX_WH = 1e8;

    static final double MAX_W = 1e9;

    /**
     * Copies the lists and checks everything at once.
     *
     * @param capacityWh as in the record
     * @param minPowerW as in the record
     * @param maxPowerW as in the record
     * @param initialWh as in the record
     * @param finalWh as in the record
     * @param standingLossW as in the record
     * @param minPowersW as in the record
     * @param maxPowersW as in the record
     * @param minEnergiesWh as in the record
     * @param maxEnergiesWh as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public BatteryConfig {
        minPowersW = List.copyOf(minPowersW);
        maxPowersW = List.copyOf(maxPowersW);
        minEnergiesWh = List.copyOf(minEnergiesWh);
        maxEnergiesWh = List.copyOf(maxEnergiesWh);
        double full = capacityWh >= 0 && capacityWh <= MAX_WH ? capacityWh : MAX_WH;
        Problems problems = new Problems()
                .range("capacityWh", capacityWh, 0, MAX_WH)
                .range("minPowerW", minPowerW, -MAX_W, 0)
                .range("maxPowerW", maxPowerW, 0, MAX_W);
        initialWh.ifPresent(wh -> problems.range("initialWh", wh, 0, full));
        finalWh.ifPresent(wh -> problems.range("finalWh", wh, 0, full));
        problems.range("standingLossW", standingLossW, 0, MAX_W);
        BatteryLists.ranges(problems, "minPowersW", minPowersW, -MAX_W, MAX_W);
        BatteryLists.ranges(problems, "maxPowersW", maxPowersW, -MAX_W, MAX_W);
        BatteryLists.ranges(problems, "minEnergiesWh", minEnergiesWh, 0, full);
        BatteryLists.ranges(problems, "maxEnergiesWh", maxEnergiesWh, 0, full);
        BatteryLists.order(problems, "minPowersW", minPowersW, minPowerW, "maxPowersW", maxPowersW, maxPowerW);
        BatteryLists.order(problems, "minEnergiesWh", minEnergiesWh, 0, "maxEnergiesWh", maxEnergiesWh, full);
        problems.throwIfAny("battery");
    }

    /**
     * Starts with no capacity, no power, no loss, half full at both ends.
     *
     * @return a new builder
     */
    public static BatteryConfigBuilder builder() {
        return new BatteryConfigBuilder();
    }

    /**
     * The energy at the start, given or not.
     *
     * @return the energy, 0 to the capacity, Wh
     */
    public double startWh() {
        return initialWh.orElse(capacityWh / 2);
    }

    /**
     * The energy that every plan must end with, given or not.
     *
     * @return the energy, 0 to the capacity, Wh
     */
    public double endWh() {
        return finalWh.orElse(capacityWh / 2);
    }

    /**
     * The same battery with another energy at the start.
     *
     * @param wh the energy, 0 to the capacity, Wh
     * @return the new configuration
     * @throws io.github.dsm4j.api.ConfigurationException if it is out of range
     */
    public BatteryConfig withInitialWh(double wh) {
        return new BatteryConfig(
                capacityWh,
                minPowerW,
                maxPowerW,
                Optional.of(wh),
                finalWh,
                standingLossW,
                minPowersW,
                maxPowersW,
                minEnergiesWh,
                maxEnergiesWh);
    }
}
