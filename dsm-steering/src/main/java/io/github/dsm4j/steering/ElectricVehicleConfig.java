package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The charger of an electric vehicle, and when a car is connected. Each session is brought exactly the energy it requires, to
 * the nearest milliwatt interval; with {@link ChargingMode#THRESHOLD} and {@link ChargingMode#LEVELS}, where that cannot be
 * reached, the least energy above it that can. Powers count to the nearest milliwatt. Immutable and thread-safe.
 *
 * @param sessions in order of time; each ends before the next begins, or just then
 * @param mode which powers the charger has
 * @param maxPowerW the most power, 0 to 10^7 W
 * @param minPowerW for {@link ChargingMode#THRESHOLD} the least power but off, 0.001 W to the maximum; for
 *     {@link ChargingMode#VEHICLE_TO_GRID} the least power, -10^7 to 0 W; otherwise 0
 * @param levelsW for {@link ChargingMode#LEVELS} the powers but off, above 0 to the maximum, each above the one before, at
 *     most 100; otherwise empty
 * @param chargeEfficiency how much of the energy from the grid the battery gains, 0.01 to 1
 * @param dischargeEfficiency for {@link ChargingMode#VEHICLE_TO_GRID} how much of the energy from the battery the grid gains,
 *     0.01 to 1; otherwise 1
 * @param capacityWh the capacity of the car's battery, above 0 to 10^7 Wh; needed for {@link ChargingMode#VEHICLE_TO_GRID}
 * @param relax what to do with a session that needs more than it can get: true to charge as much as possible and report what
 *     is missing, false to refuse
 */
public record ElectricVehicleConfig(
        List<ChargingSession> sessions,
        ChargingMode mode,
        double maxPowerW,
        double minPowerW,
        List<Double> levelsW,
        double chargeEfficiency,
        double dischargeEfficiency,
        Optional<Double> capacityWh,
        boolean relax) {
    /** Largest power, W. */
    static final double MAX_W = 1e7;

    static final int MAX_LEVELS = 100;

    static final double MIN_EFFICIENCY = 0.01;

    /**
     * Copies the lists and checks everything at once.
     *
     * @param sessions as in the record
     * @param mode as in the record
     * @param maxPowerW as in the record
     * @param minPowerW as in the record
     * @param levelsW as in the record
     * @param chargeEfficiency as in the record
     * @param dischargeEfficiency as in the record
     * @param capacityWh as in the record
     * @param relax as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public ElectricVehicleConfig {
        sessions = List.copyOf(sessions);
        levelsW = List.copyOf(levelsW);
        Problems problems = new Problems().range("maxPowerW", maxPowerW, 0, MAX_W);
        double most = maxPowerW >= 0 && maxPowerW <= MAX_W ? maxPowerW : MAX_W;
        ChargerRules.minPower(problems, mode, minPowerW, most);
        ChargerRules.levels(problems, mode, levelsW, most);
        problems.range("chargeEfficiency", chargeEfficiency, MIN_EFFICIENCY, 1);
        problems.range(
                "dischargeEfficiency",
                dischargeEfficiency,
                mode == ChargingMode.VEHICLE_TO_GRID ? MIN_EFFICIENCY : 1,
                1);
        ChargerRules.capacity(problems, mode, capacityWh);
        SessionRules.check(problems, mode, capacityWh, sessions);
        problems.throwIfAny("electric vehicle");
    }

    /**
     * Starts with no sessions and continuous charging of up to 7,400 W (32 A of one phase) without losses; nothing is
     * relaxed.
     *
     * @return a new builder
     */
    public static ElectricVehicleConfigBuilder builder() {
        return new ElectricVehicleConfigBuilder();
    }

    /**
     * The same charger with other sessions.
     *
     * @param others the sessions
     * @return the new configuration
     * @throws io.github.dsm4j.api.ConfigurationException if they are out of order or do not fit the charger
     */
    public ElectricVehicleConfig withSessions(List<ChargingSession> others) {
        return new ElectricVehicleConfig(
                others, mode, maxPowerW, minPowerW, levelsW, chargeEfficiency, dischargeEfficiency, capacityWh, relax);
    }

    /** Whether energy is lost on the way there and back. */
    boolean isLossyBothWays() {
        return mode == ChargingMode.VEHICLE_TO_GRID && (chargeEfficiency < 1 || dischargeEfficiency < 1);
    }
}
