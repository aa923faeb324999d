package io.github.dsm4j.steering;

import java.util.List;
import java.util.Optional;

/** Builds an {@link ElectricVehicleConfig}. Nothing is checked before {@link #build}. Confined to one thread. */
public final class ElectricVehicleConfigBuilder {
    private List<ChargingSession> sessions = List.of();
    private ChargingMode mode = ChargingMode.CONTINUOUS;
    private double maxPowerW = 7_400;
    private double minPowerW;
    private List<Double> levelsW = List.of();
    private double chargeEfficiency = 1;
    private double dischargeEfficiency = 1;
    private Optional<Double> capacityWh = Optional.empty();
    private boolean relax;

    ElectricVehicleConfigBuilder() {}

    /**
     * Sets the sessions.
     *
     * @param inOrder the sessions in order of time
     * @return this
     */
    public ElectricVehicleConfigBuilder sessions(List<ChargingSession> inOrder) {
        sessions = inOrder;
        return this;
    }

    /**
     * Charges with any power.
     *
     * @param max the most power, W
     * @return this
     */
    public ElectricVehicleConfigBuilder continuous(double max) {
        return charger(ChargingMode.CONTINUOUS, 0, max, List.of());
    }

    /**
     * Charges with a least power, or not at all.
     *
     * @param min the least power but off, W
     * @param max the most power, W
     * @return this
     */
    public ElectricVehicleConfigBuilder threshold(double min, double max) {
        return charger(ChargingMode.THRESHOLD, min, max, List.of());
    }

    /**
     * Charges with one of some powers, or not at all.
     *
     * @param watts the powers but off, ascending, W
     * @return this
     */
    public ElectricVehicleConfigBuilder levels(List<Double> watts) {
        return charger(ChargingMode.LEVELS, 0, watts.isEmpty() ? 0 : watts.get(watts.size() - 1), watts);
    }

    /**
     * Charges and discharges.
     *
     * @param min the least power, W; not positive
     * @param max the most power, W
     * @param capacity the capacity of the car's battery, Wh
     * @return this
     */
    public ElectricVehicleConfigBuilder vehicleToGrid(double min, double max, double capacity) {
        return charger(ChargingMode.VEHICLE_TO_GRID, min, max, List.of()).capacityWh(capacity);
    }

    private ElectricVehicleConfigBuilder charger(ChargingMode kind, double min, double max, List<Double> levels) {
        mode = kind;
        minPowerW = min;
        maxPowerW = max;
        levelsW = levels;
        return this;
    }

    /**
     * Sets the efficiency of charging.
     *
     * @param share how much of the energy from the grid the battery gains
     * @return this
     */
    public ElectricVehicleConfigBuilder chargeEfficiency(double share) {
        chargeEfficiency = share;
        return this;
    }

    /**
     * Sets the efficiency of giving energy back.
     *
     * @param share how much of the energy from the battery the grid gains
     * @return this
     */
    public ElectricVehicleConfigBuilder dischargeEfficiency(double share) {
        dischargeEfficiency = share;
        return this;
    }

    /**
     * States the capacity of the car's battery, which then counts as the stake of the house.
     *
     * @param wh the capacity, Wh
     * @return this
     */
    public ElectricVehicleConfigBuilder capacityWh(double wh) {
        capacityWh = Optional.of(wh);
        return this;
    }

    /**
     * Charges as much as possible where a session needs more than it can get, and reports what is missing.
     *
     * @return this
     */
    public ElectricVehicleConfigBuilder relax() {
        relax = true;
        return this;
    }

    /**
     * Makes the configuration.
     *
     * @return the configuration
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range; names everything
     */
    public ElectricVehicleConfig build() {
        return new ElectricVehicleConfig(
                sessions,
                mode,
                maxPowerW,
                minPowerW,
                levelsW,
                chargeEfficiency,
                dischargeEfficiency,
                capacityWh,
                relax);
    }
}
