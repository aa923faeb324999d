package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the thesis says of price steering (§3.2.2), and how devices answer prices. */
class PriceSteeringTest {
    private static final SteeringOutcome UNSTEERED = EveningPeak.plan(NoControl.standard());

    @Test
    void aUniformPriceShiftsThePeakAndMakesItHigher() {
        SteeringOutcome uniform = EveningPeak.plan(PriceSteering.of(PriceSteeringConfig.uniform()));
        int before = EveningPeak.peakInterval(UNSTEERED.aggregate());
        int after = EveningPeak.peakInterval(uniform.aggregate());
        assertEquals(76, before, "seven in the evening");
        assertTrue(Math.abs(after - before) >= 8, () -> "the peak is still in interval " + after);
        assertTrue(uniform.aggregate().at(before) < UNSTEERED.aggregate().at(before) / 2, "the old peak is gone");
        assertTrue(uniform.aggregate().peak() > UNSTEERED.aggregate().peak() * 3 / 2, "the new one is higher");
        assertEquals(1, uniform.iterations());
    }

    @Test
    void soDoesATariff() {
        List<Double> expensiveEvening = List.of(0.20, 0.20, 0.20, 0.20, 0.20, 0.20, 0.40, 0.40);
        SteeringOutcome tariff =
                EveningPeak.plan(PriceSteering.of(PriceSteeringConfig.uniform().withPrices(expensiveEvening)));
        int after = EveningPeak.peakInterval(tariff.aggregate());
        assertTrue(after < 72, () -> "the peak is in interval " + after);
        assertTrue(tariff.aggregate().at(76) < UNSTEERED.aggregate().at(76), "less in the evening");
    }

    @Test
    void dynamicPricesEvenOutTheNeighbourhoodAndMakePeaksInHouses() {
        SteeringOutcome dynamic = EveningPeak.plan(PriceSteering.of(PriceSteeringConfig.dynamic()));
        assertTrue(dynamic.aggregate().peak() < UNSTEERED.aggregate().peak(), "a lower peak of the neighbourhood");
        assertTrue(dynamic.distance() < UNSTEERED.distance(), "nearer to the desired profile");
        long house = EveningPeak.highestHousePeak(dynamic);
        assertTrue(house > EveningPeak.highestHousePeak(UNSTEERED) * 2, () -> "the highest peak of a house: " + house);
        assertEquals(EveningPeak.HOUSES, dynamic.iterations());
    }

    /** The same dynamic price for all makes all go the same way again. */
    @Test
    void aCommonDynamicPriceDoesNotEvenOut() {
        SteeringOutcome common =
                EveningPeak.plan(PriceSteering.of(PriceSteeringConfig.dynamic().withTurns(1, 10)));
        assertTrue(common.aggregate().peak() > UNSTEERED.aggregate().peak());
    }

    /** 100 kW a unit of money, 0.01 of it a kW: a step of 1, for one house at a time. */
    @Test
    void gentleDynamicPricesEndInTheOptimum() {
        SteeringOutcome gentle = EveningPeak.plan(PriceSteering.of(
                PriceSteeringConfig.dynamic().withSensitivityW(1e5).withTurns(EveningPeak.HOUSES, 50)));
        SteeringOutcome optimum = EveningPeak.plan(ProfileSteering.standard());
        assertEquals(optimum.distance(), gentle.distance(), 1e-4 * optimum.distance());
        assertTrue(gentle.iterations() < 50 * EveningPeak.HOUSES, "it ends when a round moves nobody");
    }

    @Test
    void aBatteryBuysCheapAndSellsDear() {
        assertEquals(PowerProfile.of(1000, -1000, 0, 0), answer(List.of(0.1, 0.3, 0.2, 0.2)));
        assertEquals(PowerProfile.of(-1000, 1000, -1000, 1000), answer(List.of(0.3, 0.1, 0.3, 0.1)));
    }

    @Test
    void amongTheCheapestPlansTheOneThatChangesLeast() {
        assertEquals(PowerProfile.zero(4), answer(List.of(0.2, 0.2, 0.2, 0.2)));
        assertEquals(PowerProfile.of(500, 500, -1000, 0), answer(List.of(0.1, 0.1, 0.3, 0.2)));
    }

    @Test
    void aPriceHoldsForAnEqualPartOfThePeriod() {
        assertEquals(PowerProfile.of(500, 500, -500, -500), answer(List.of(0.1, 0.3)));
        assertEquals(PowerProfile.zero(4), answer(List.of(0.1)));
    }

    /** 0.001 cheaper than the mean, times 100 W: 0.1 W more. */
    @Test
    void aSmallSensitivityAnswersInProportion() {
        PowerProfile x = answer(
                PriceSteeringConfig.uniform().withPrices(List.of(0.099, 0.101)).withSensitivityW(100));
        assertEquals(PowerProfile.of(100, 100, -100, -100), x);
    }

    @Test
    void extremePricesAreAnsweredLikeHighOnes() {
        PowerProfile x = answer(PriceSteeringConfig.uniform()
                .withPrices(List.of(-1e6, 1e6, 0.0, 0.0))
                .withSensitivityW(1e12));
        assertEquals(PowerProfile.of(1000, -1000, 0, 0), x);
    }

    @Test
    void aTariffMustFitThePeriod() {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> answer(List.of(0.1, 0.2, 0.3)));
        assertEquals("pricesPerKwh", e.problems().get(0).path());
        assertEquals(
                "has 3 prices, allowed is a number that divides the 4 intervals of the period",
                e.problems().get(0).message());
    }

    @Test
    void configsOutOfRangeAreRefusedAllAtOnce() {
        ConfigurationException e = assertThrows(
                ConfigurationException.class,
                () -> new PriceSteeringConfig(
                        Pricing.DYNAMIC, List.of(0.1, Double.NaN, -2e6), -1, Double.POSITIVE_INFINITY, 0, 10_001));
        assertEquals(
                List.of("pricesPerKwh[1]", "pricesPerKwh[2]", "slopePerKw", "sensitivityW", "groups", "rounds"),
                e.problems().stream().map(Problem::path).toList());
    }

    @Test
    void defaultsAreAUniformPrice() {
        PriceSteeringProvider provider = new PriceSteeringProvider();
        assertEquals(Pricing.UNIFORM, provider.defaults().orElseThrow().pricing());
        assertNotEquals(PriceSteeringConfig.uniform(), PriceSteeringConfig.dynamic());
    }

    private static PowerProfile answer(List<Double> prices) {
        return answer(PriceSteeringConfig.uniform().withPrices(prices));
    }

    /** What a battery of 1 W and 0.5 Wh does, half full at both ends of four quarters of an hour, first idle. */
    private static PowerProfile answer(PriceSteeringConfig config) {
        Horizon hour = Neighbourhoods.horizon(4);
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(0.5).powerW(1).build();
        Prosumer house = new Prosumer(NodeId.of(1), PowerProfile.zero(4), Battery.of(battery, hour));
        SteeringRules rules = SteeringRules.towardsZero().withInitial(Initial.IDLE);
        return CentralisedSteering.run(PriceSteering.of(config), hour, List.of(house), rules)
                .outcome()
                .aggregate();
    }
}
