package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.Optional;

/**
 * A heat pump or an electric boiler with a buffer of heat, and its state at the start of one planning period. What is planned
 * is its electric power {@code x}, anything between two bounds. In the time {@code dt} the heat {@code s} in the buffer changes
 * by
 *
 * <pre>  ds/dt = cop x - demand - standingLossW - k s,   k = -ln(1 - lossPerHour) per hour</pre>
 *
 * <p>and stays between 0 and what the buffer holds at the end of each interval. It is integrated exactly for power, demand and
 * COP that are constant within an interval, so the length of the intervals changes nothing else. Immutable and thread-safe.
 *
 * @param maxPowerW the most electric power, 0 to 10^9 W
 * @param minPowerW the least electric power, 0 to {@code maxPowerW}, W; above zero it always runs
 * @param cop the coefficient of performance: heat for electricity, 0.1 to 100; 1 for a boiler
 * @param cops the coefficient over time, 0.1 to 100; replaces {@code cop}; must cover the period
 * @param demand the heat drawn over time, 0 to 10^9 W, thermal; must be given, and cover the period, when it is planned
 * @param bufferWh the heat that the buffer holds above what is unusable, 0 to 10^8 Wh, thermal; 0 for none: then the power
 *     follows the demand
 * @param initialWh the heat at the start, 0 to {@code bufferWh}, Wh; empty means half of it
 * @param finalWh the heat that plans must end with, 0 to {@code bufferWh}, Wh; empty means half of it
 * @param finalState how {@code finalWh} is meant
 * @param lossPerHour the share of the heat in the buffer that it loses in an hour, 0 to below 1
 * @param standingLossW the heat that it loses all the time whatever its state, 0 to 10^9 W
 */
public record HeatPumpConfig(
        double maxPowerW,
        double minPowerW,
        double cop,
        Optional<Series> cops,
        Optional<Series> demand,
        double bufferWh,
        Optional<Double> initialWh,
        Optional<Double> finalWh,
        FinalState finalState,
        double lossPerHour,
        double standingLossW) {
    private static final double MIN_COP = 0.1;
    private static final double MAX_COP = 100;

    /**
     * Checks everything at once.
     *
     * @param maxPowerW as in the record
     * @param minPowerW as in the record
     * @param cop as in the record
     * @param cops as in the record
     * @param demand as in the record
     * @param bufferWh as in the record
     * @param initialWh as in the record
     * @param finalWh as in the record
     * @param finalState as in the record
     * @param lossPerHour as in the record
     * @param standingLossW as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public HeatPumpConfig {
        double most = maxPowerW >= 0 && maxPowerW <= BatteryConfig.MAX_W ? maxPowerW : BatteryConfig.MAX_W;
        double full = bufferWh >= 0 && bufferWh <= BatteryConfig.MAX_WH ? bufferWh : BatteryConfig.MAX_WH;
        Problems problems = new Problems()
                .range("maxPowerW", maxPowerW, 0, BatteryConfig.MAX_W)
                .range("minPowerW", minPowerW, 0, most)
                .range("cop", cop, MIN_COP, MAX_COP);
        cops.ifPresent(series -> series.requireRange(problems, "cops", MIN_COP, MAX_COP));
        demand.ifPresent(series -> series.requireRange(problems, "demand", 0, BatteryConfig.MAX_W));
        problems.range("bufferWh", bufferWh, 0, BatteryConfig.MAX_WH);
        initialWh.ifPresent(wh -> problems.range("initialWh", wh, 0, full));
        finalWh.ifPresent(wh -> problems.range("finalWh", wh, 0, full));
        problems.require(
                        lossPerHour >= 0 && lossPerHour < 1,
                        "lossPerHour",
                        "is " + lossPerHour + ", allowed is 0 to below 1")
                .range("standingLossW", standingLossW, 0, BatteryConfig.MAX_W)
                .throwIfAny("heat-pump");
    }

    /**
     * Starts with no power, a COP of 1, no buffer and no loss; half full at both ends.
     *
     * @return a new builder
     */
    public static HeatPumpConfigBuilder builder() {
        return new HeatPumpConfigBuilder();
    }

    /**
     * The heat at the start, given or not.
     *
     * @return the heat, 0 to {@code bufferWh}, Wh
     */
    public double startWh() {
        return initialWh.orElse(bufferWh / 2);
    }

    /**
     * The heat that plans must end with, given or not; see {@link #finalState}.
     *
     * @return the heat, 0 to {@code bufferWh}, Wh
     */
    public double endWh() {
        return finalWh.orElse(bufferWh / 2);
    }

    /**
     * The same device with another heat at the start.
     *
     * @param wh the heat, 0 to {@code bufferWh}, Wh
     * @return the new configuration
     * @throws io.github.dsm4j.api.ConfigurationException if it is out of range
     */
    public HeatPumpConfig withInitialWh(double wh) {
        return new HeatPumpConfig(
                maxPowerW,
                minPowerW,
                cop,
                cops,
                demand,
                bufferWh,
                Optional.of(wh),
                finalWh,
                finalState,
                lossPerHour,
                standingLossW);
    }
}
