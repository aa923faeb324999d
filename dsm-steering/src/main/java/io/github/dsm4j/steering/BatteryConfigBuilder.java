package io.github.dsm4j.steering;

import java.util.List;
import java.util.Optional;

/** Builds a {@link BatteryConfig}. Nothing is checked before {@link #build}. Confined to one thread. */
public final class BatteryConfigBuilder {
    private double capacityWh;
    private double minPowerW;
    private double maxPowerW;
    private Optional<Double> initialWh = Optional.empty();
    private Optional<Double> finalWh = Optional.empty();
    private FinalState finalState = FinalState.EXACT;
    private double standingLossW;
    private double selfDischargePerHour;
    private double chargeEfficiency = 1;
    private double dischargeEfficiency = 1;
    private List<Double> minPowersW = List.of();
    private List<Double> maxPowersW = List.of();
    private List<Double> minEnergiesWh = List.of();
    private List<Double> maxEnergiesWh = List.of();

    BatteryConfigBuilder() {}

    /**
     * Sets the capacity.
     *
     * @param wh the most energy, Wh
     * @return this
     */
    public BatteryConfigBuilder capacityWh(double wh) {
        capacityWh = wh;
        return this;
    }

    /**
     * Sets one power for charging and discharging.
     *
     * @param watts the most power in both directions, W
     * @return this
     */
    public BatteryConfigBuilder powerW(double watts) {
        return minPowerW(-watts).maxPowerW(watts);
    }

    /**
     * Sets the power of discharging.
     *
     * @param watts the least power, W; not positive
     * @return this
     */
    public BatteryConfigBuilder minPowerW(double watts) {
        minPowerW = watts;
        return this;
    }

    /**
     * Sets the power of charging.
     *
     * @param watts the most power, W
     * @return this
     */
    public BatteryConfigBuilder maxPowerW(double watts) {
        maxPowerW = watts;
        return this;
    }

    /**
     * Sets the energy at the start; half of the capacity if never called.
     *
     * @param wh the energy, Wh
     * @return this
     */
    public BatteryConfigBuilder initialWh(double wh) {
        initialWh = Optional.of(wh);
        return this;
    }

    /**
     * Sets the energy that plans must end with; half of the capacity if never called.
     *
     * @param wh the energy, Wh
     * @return this
     */
    public BatteryConfigBuilder finalWh(double wh) {
        finalWh = Optional.of(wh);
        return this;
    }

    /**
     * Sets how the final energy is meant; {@link FinalState#EXACT} if never called.
     *
     * @param state the meaning
     * @return this
     */
    public BatteryConfigBuilder finalState(FinalState state) {
        finalState = state;
        return this;
    }

    /**
     * Sets the self-discharge.
     *
     * @param share the share of the stored energy lost in an hour, 0 to below 1
     * @return this
     */
    public BatteryConfigBuilder selfDischargePerHour(double share) {
        selfDischargePerHour = share;
        return this;
    }

    /**
     * Sets the efficiencies; 1 if never called.
     *
     * @param charge what is stored of the energy taken from the grid, 0.01 to 1
     * @param discharge what gets to the grid of the energy taken from the store, 0.01 to 1
     * @return this
     */
    public BatteryConfigBuilder efficiency(double charge, double discharge) {
        chargeEfficiency = charge;
        dischargeEfficiency = discharge;
        return this;
    }

    /**
     * Sets the standing loss.
     *
     * @param watts the loss, W
     * @return this
     */
    public BatteryConfigBuilder standingLossW(double watts) {
        standingLossW = watts;
        return this;
    }

    /**
     * Sets power bounds that vary in time.
     *
     * @param min the least power per interval, W; empty for the constant
     * @param max the most power per interval, W; empty for the constant
     * @return this
     */
    public BatteryConfigBuilder powersW(List<Double> min, List<Double> max) {
        minPowersW = min;
        maxPowersW = max;
        return this;
    }

    /**
     * Sets bounds of the stored energy that vary in time.
     *
     * @param min the least energy at the end of each interval, Wh; empty for 0
     * @param max the most energy at the end of each interval, Wh; empty for the capacity
     * @return this
     */
    public BatteryConfigBuilder energiesWh(List<Double> min, List<Double> max) {
        minEnergiesWh = min;
        maxEnergiesWh = max;
        return this;
    }

    /**
     * Makes the configuration.
     *
     * @return the configuration
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range; names everything
     */
    public BatteryConfig build() {
        return new BatteryConfig(
                capacityWh,
                minPowerW,
                maxPowerW,
                initialWh,
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
