package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;

/**
 * How prices are made and answered. The unit of money is any. Immutable and thread-safe.
 *
 * @param pricing who gets which price
 * @param pricesPerKwh a tariff in money per kWh, -10^6 to 10^6 each, in the order of time, at most 100,000: each price holds
 *     for an equal part of a period, so its number of intervals must be a multiple of the number of prices. Empty for none:
 *     then prices follow from the aggregate alone
 * @param slopePerKw by how much the price of a kWh rises for every kW that the aggregate is above the desired profile, and
 *     falls for every kW below, 0 to 10^6 money per kWh and kW. A uniform price follows from the starting aggregate, and only
 *     without a tariff; a dynamic one from the present aggregate, is added to the tariff, and in round k the slope is
 *     {@code slopePerKw / k}
 * @param sensitivityW how strongly houses answer, 0.001 to 10^12 W: by how much a device that nothing limits lowers its power
 *     when the price of a kWh rises by one unit of money. The larger, the closer to its cheapest plan a device goes at once
 * @param groups into how many groups the houses are divided for dynamic prices, 1 to 1,000,000; never more than houses
 * @param rounds how often every group gets dynamic prices at most, 1 to 10,000
 */
public record PriceSteeringConfig(
        Pricing pricing, List<Double> pricesPerKwh, double slopePerKw, double sensitivityW, int groups, int rounds) {
    private static final double MAX_PRICE = 1e6;
    private static final int MAX_PRICES = 100_000;

    /**
     * Copies the list and checks the ranges.
     *
     * @param pricing as in the record
     * @param pricesPerKwh as in the record
     * @param slopePerKw as in the record
     * @param sensitivityW as in the record
     * @param groups as in the record
     * @param rounds as in the record
     * @throws io.github.dsm4j.api.ConfigurationException if anything is out of range
     */
    public PriceSteeringConfig {
        pricesPerKwh = List.copyOf(pricesPerKwh);
        int prices = pricesPerKwh.size();
        Problems problems = new Problems()
                .require(
                        prices <= MAX_PRICES,
                        "pricesPerKwh",
                        "has " + prices + " prices, allowed are at most " + MAX_PRICES);
        for (int i = 0; i < prices; i++) {
            problems.range("pricesPerKwh[" + i + "]", pricesPerKwh.get(i), -MAX_PRICE, MAX_PRICE);
        }
        problems.range("slopePerKw", slopePerKw, 0, MAX_PRICE)
                .range("sensitivityW", sensitivityW, 0.001, 1e12)
                .range("groups", groups, 1, 1_000_000)
                .range("rounds", rounds, 1, 10_000)
                .throwIfAny("price-steering");
    }

    /**
     * One price for all, which follows from the starting aggregate: 0.01 per kWh more for every kW. Devices go for the
     * cheapest plan: 10 kW for a difference of 0.0001 per kWh.
     *
     * @return the defaults
     */
    public static PriceSteeringConfig uniform() {
        return new PriceSteeringConfig(Pricing.UNIFORM, List.of(), 0.01, 1e8, 1_000_000, 1);
    }

    /**
     * As {@link #uniform()}, but every house gets prices of its own, one after the other.
     *
     * @return the configuration
     */
    public static PriceSteeringConfig dynamic() {
        return uniform().withPricing(Pricing.DYNAMIC);
    }

    /**
     * With another pricing.
     *
     * @param other who gets which price
     * @return the new configuration
     */
    public PriceSteeringConfig withPricing(Pricing other) {
        return new PriceSteeringConfig(other, pricesPerKwh, slopePerKw, sensitivityW, groups, rounds);
    }

    /**
     * With a tariff.
     *
     * @param perKwh the prices, money per kWh
     * @return the new configuration
     */
    public PriceSteeringConfig withPrices(List<Double> perKwh) {
        return new PriceSteeringConfig(pricing, perKwh, slopePerKw, sensitivityW, groups, rounds);
    }

    /**
     * With another answer of the houses.
     *
     * @param watts by how much a device that nothing limits answers one unit of money per kWh, W
     * @return the new configuration
     */
    public PriceSteeringConfig withSensitivityW(double watts) {
        return new PriceSteeringConfig(pricing, pricesPerKwh, slopePerKw, watts, groups, rounds);
    }

    /**
     * With other turns for dynamic prices.
     *
     * @param number into how many groups the houses are divided
     * @param times how often every group gets prices at most
     * @return the new configuration
     */
    public PriceSteeringConfig withTurns(int number, int times) {
        return new PriceSteeringConfig(pricing, pricesPerKwh, slopePerKw, sensitivityW, number, times);
    }
}
