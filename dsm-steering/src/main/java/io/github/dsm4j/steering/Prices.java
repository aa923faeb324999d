package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;

/** The prices of one period, in money per kWh: a tariff, and what the aggregate adds to it. */
final class Prices {
    private final List<Double> tariff;
    private final int intervalsEach;
    private final double slope;

    private Prices(List<Double> tariff, int intervalsEach, double slope) {
        this.tariff = tariff;
        this.intervalsEach = intervalsEach;
        this.slope = slope;
    }

    static Prices of(PriceSteeringConfig config, int intervals) {
        requireFit(config.pricesPerKwh(), intervals);
        List<Double> tariff = config.pricesPerKwh().isEmpty() ? List.of(0.0) : config.pricesPerKwh();
        boolean fixed =
                config.pricing() == Pricing.UNIFORM && !config.pricesPerKwh().isEmpty();
        return new Prices(tariff, intervals / tariff.size(), fixed ? 0 : config.slopePerKw());
    }

    /** Each price must hold for an equal number of intervals; no prices always fit. */
    static void requireFit(List<Double> prices, int intervals) {
        new Problems()
                .require(
                        prices.isEmpty() || intervals % prices.size() == 0,
                        "pricesPerKwh",
                        "has " + prices.size() + " prices, allowed is a number that divides the " + intervals
                                + " intervals of the period")
                .throwIfAny("price-steering");
    }

    /** The price in an interval, where the aggregate is so many kW above the desired profile, in a round from 1. */
    double at(int interval, double excessKw, long round) {
        return tariff.get(interval / intervalsEach) + slope / round * excessKw;
    }
}
