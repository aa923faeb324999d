package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.CentralisedSteering;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How devices of every kind answer prices between -1 and 1 a kWh. */
class PriceSteeringProperties {
    private static final int INTERVALS = 24;
    private static final Horizon HORIZON = Neighbourhoods.horizon(INTERVALS);

    @Property(tries = 500)
    void everyAnswerIsAdmissible(@ForAll("sensitivities") double sensitivity, @ForAll long seed) {
        Random random = new Random(seed);
        Device device = Devices.any(random, HORIZON);
        SteeringOutcome outcome = answered(device, prices(random), sensitivity);
        assertEquals(List.of(), device.check(outcome.aggregate()));
    }

    /**
     * With its effort to change, the answer {@code y} costs no more than any other plan {@code z}. In prices times sensitivity,
     * {@code s}: {@code <s, y> + ‖y - x‖² / 2 <= <s, z> + ‖z - x‖² / 2}, but for the rounding of {@code y} by a milliwatt an
     * interval. The effort is at most what a device can change at all, so for large sensitivities the plan is the cheapest.
     */
    @Property(tries = 500)
    void noOtherPlanCostsLess(@ForAll("sensitivities") double sensitivity, @ForAll long seed) {
        Random random = new Random(seed);
        Device device = Devices.convex(random, HORIZON);
        List<Double> prices = prices(random);
        SteeringOutcome outcome = answered(device, prices, sensitivity);
        PowerProfile start = outcome.startingAggregate();
        double ours = cost(outcome.aggregate(), start, prices, sensitivity);
        for (int i = 0; i < 10; i++) {
            PowerProfile target = Neighbourhoods.noise(random, INTERVALS, 5e6);
            double other = cost(device.plan(target).profile(), start, prices, sensitivity);
            double rounding = INTERVALS * (1000 * sensitivity + 1e7) + 1e-12 * Math.abs(other);
            assertTrue(ours <= other + rounding, () -> ours + " > " + other);
        }
    }

    /** In mW². */
    private static double cost(PowerProfile profile, PowerProfile start, List<Double> prices, double sensitivity) {
        double sum = profile.minus(start).squaredNorm().doubleValue() / 2;
        for (int t = 0; t < INTERVALS; t++) {
            sum += 1000 * sensitivity * prices.get(t) * profile.at(t);
        }
        return sum;
    }

    private static SteeringOutcome answered(Device device, List<Double> prices, double sensitivity) {
        PriceSteeringConfig config =
                PriceSteeringConfig.uniform().withPrices(prices).withSensitivityW(sensitivity);
        List<Prosumer> house = List.of(new Prosumer(NodeId.of(1), PowerProfile.zero(INTERVALS), device));
        SteeringRules rules = SteeringRules.towardsZero().withInitial(Initial.IDLE);
        return CentralisedSteering.run(PriceSteering.of(config), HORIZON, house, rules)
                .outcome();
    }

    private static List<Double> prices(Random random) {
        return DoubleStream.generate(() -> 2 * random.nextDouble() - 1)
                .limit(INTERVALS)
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<Double> sensitivities() {
        return Arbitraries.of(1.0, 1e3, 1e5, 1e8, 1e10);
    }
}
