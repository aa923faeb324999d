package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A battery and its state at the start of one planning period. Power is what the grid gives or gets; positive power charges.
 * In the time {@code dt} at constant power {@code x} the stored energy {@code s} changes by
 *
 * <pre>  ds/dt = chargeEfficiency x (x &gt; 0), x / dischargeEfficiency (x &lt; 0)
 *          - standingLossW - k s,   k = -ln(1 - selfDischargePerHour) per hour</pre>
 *
 * <p>integrated exactly, so the length of the intervals changes nothing; within an interval the energy goes one way, so it
 * keeps its bounds there if it does at both ends. A list holds one value per interval of the period and replaces the
 * constant; an empty list means the constant.
 *
 * <p>Without self-discharge and with efficiencies of 1 values count to the nearest microwatt and microwatt hour, and plans are
 * exact. They are with self-discharge too. With an efficiency below 1 the half squared distance to a target {@code p_t > 0}
 * (a surplus to take up) is not convex in what is stored; then the plan is the best one for its convex envelope, and says by
 * how much it may be farther from the target than the best plan: nothing most of the time. It never charges and discharges at
 * once. Immutable and thread-safe.
 *
 * @param capacityWh the most energy it holds, 0 to 10^8 Wh
 * @param minPowerW the least power, -10^9 to 0 W: how fast it discharges, as a negative number
 * @param maxPowerW the most power, 0 to 10^9 W: how fast it charges
 * @param initialWh the energy at the start, 0 to the capacity, Wh; empty means half of the capacity
 * @param finalWh the energy that every plan must end with, 0 to the capacity, Wh; empty means half of the capacity; met
 *     to the nearest milliwatt interval
 * @param finalState how {@code finalWh} is meant
 * @param standingLossW what it loses all the time whatever its state, 0 to 10^9 W
 * @param selfDischargePerHour the share of the stored energy that it loses in an hour, 0 to below 1
 * @param chargeEfficiency what is stored of the energy taken from the grid, 0.01 to 1
 * @param dischargeEfficiency what gets to the grid of the energy taken from the store, 0.01 to 1
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
        FinalState finalState,
        double standingLossW,
        double selfDischargePerHour,
        double chargeEfficiency,
        double dischargeEfficiency,
        List<Double> minPowersW,
        List<Double> maxPowersW,
        List<Double> minEnergiesWh,
        List<Double> maxEnergiesWh) {
    /** Largest capacity, Wh: in microwatt seconds it fits 64 bits with room to spare. */
    static final double MAX_WH = 1e8;

    static final double MAX_W = 1e9;

    static final double MIN_EFFICIENCY = 0.01;

    /**
     * Copies the lists and checks everything at once.
     *
     * @param capacityWh as in the record
     * @param minPowerW as in the record
     * @param maxPowerW as in the record
     * @param initialWh as in the record
     * @param finalWh as in the record
     * @param finalState as in the record
     * @param standingLossW as in the record
     * @param selfDischargePerHour as in the record
     * @param chargeEfficiency as in the record
     * @param dischargeEfficiency as in the record
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
        problems.range("standingLossW", standingLossW, 0, MAX_W)
                .require(
                        selfDischargePerHour >= 0 && selfDischargePerHour < 1,
                        "selfDischargePerHour",
                        "is " + selfDischargePerHour + ", allowed is 0 to below 1")
                .range("chargeEfficiency", chargeEfficiency, MIN_EFFICIENCY, 1)
                .range("dischargeEfficiency", dischargeEfficiency, MIN_EFFICIENCY, 1);
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
     * The energy that plans must end with, given or not; see {@link #finalState}.
     *
     * @return the energy, 0 to the capacity, Wh
     */
    public double endWh() {
        return finalWh.orElse(capacityWh / 2);
    }

    /** Whether it gives back all it takes, but for the standing loss. */
    boolean isLossless() {
        return selfDischargePerHour == 0 && chargeEfficiency == 1 && dischargeEfficiency == 1;
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
                finalState,
                standingLossW,
                selfDischargePerHour,
                chargeEfficiency,
                dischargeEfficiency,
                minPowersW,
                maxPowersW,
                minEnergiesWh,
                maxEnergiesWh);
    }
}
