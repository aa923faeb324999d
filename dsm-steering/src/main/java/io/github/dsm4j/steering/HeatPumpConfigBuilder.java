package io.github.dsm4j.steering;

import java.util.Optional;

/** Builds a {@link HeatPumpConfig}. Nothing is checked before {@link #build}. Confined to one thread. */
public final class HeatPumpConfigBuilder {
    private double maxPowerW;
    private double minPowerW;
    private double cop = 1;
    private Optional<Series> cops = Optional.empty();
    private Optional<Series> demand = Optional.empty();
    private double bufferWh;
    private Optional<Double> initialWh = Optional.empty();
    private Optional<Double> finalWh = Optional.empty();
    private FinalState finalState = FinalState.EXACT;
    private double lossPerHour;
    private double standingLossW;

    HeatPumpConfigBuilder() {}

    /**
     * Sets the most electric power.
     *
     * @param watts the power, W
     * @return this
     */
    public HeatPumpConfigBuilder maxPowerW(double watts) {
        maxPowerW = watts;
        return this;
    }

    /**
     * Sets the least electric power; 0 if never called.
     *
     * @param watts the power, W
     * @return this
     */
    public HeatPumpConfigBuilder minPowerW(double watts) {
        minPowerW = watts;
        return this;
    }

    /**
     * Sets one coefficient of performance for all time; 1 if never called.
     *
     * @param value heat for electricity
     * @return this
     */
    public HeatPumpConfigBuilder cop(double value) {
        cop = value;
        return this;
    }

    /**
     * Sets a coefficient of performance that varies in time.
     *
     * @param values heat for electricity
     * @return this
     */
    public HeatPumpConfigBuilder cop(Series values) {
        cops = Optional.of(values);
        return this;
    }

    /**
     * Sets the heat that is drawn.
     *
     * @param watts the thermal power, W
     * @return this
     */
    public HeatPumpConfigBuilder demand(Series watts) {
        demand = Optional.of(watts);
        return this;
    }

    /**
     * Sets the size of the buffer; 0 if never called.
     *
     * @param wh the heat, Wh
     * @return this
     */
    public HeatPumpConfigBuilder bufferWh(double wh) {
        bufferWh = wh;
        return this;
    }

    /**
     * Sets the heat at the start; half of the buffer if never called.
     *
     * @param wh the heat, Wh
     * @return this
     */
    public HeatPumpConfigBuilder initialWh(double wh) {
        initialWh = Optional.of(wh);
        return this;
    }

    /**
     * Sets the heat that plans must end with; half of the buffer if never called.
     *
     * @param wh the heat, Wh
     * @return this
     */
    public HeatPumpConfigBuilder finalWh(double wh) {
        finalWh = Optional.of(wh);
        return this;
    }

    /**
     * Sets how the final heat is meant; {@link FinalState#EXACT} if never called.
     *
     * @param state the meaning
     * @return this
     */
    public HeatPumpConfigBuilder finalState(FinalState state) {
        finalState = state;
        return this;
    }

    /**
     * Sets the loss of the buffer that goes with its heat.
     *
     * @param share the share lost in an hour, 0 to below 1
     * @return this
     */
    public HeatPumpConfigBuilder lossPerHour(double share) {
        lossPerHour = share;
        return this;
    }

    /**
     * Sets the loss that is always the same.
     *
     * @param watts the thermal power, W
     * @return this
     */
    public HeatPumpConfigBuilder standingLossW(double watts) {
        standingLossW = watts;
        return this;
    }

    /**
     * Makes the configuration.
     *
     * @return the configuration
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range; names everything
     */
    public HeatPumpConfig build() {
        return new HeatPumpConfig(
                maxPowerW,
                minPowerW,
                cop,
                cops,
                demand,
                bufferWh,
                initialWh,
                finalWh,
                finalState,
                lossPerHour,
                standingLossW);
    }
}
