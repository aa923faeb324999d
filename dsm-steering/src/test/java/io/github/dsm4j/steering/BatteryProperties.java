package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Batteries with losses, bounds that vary in time, and values that do not fall on the grid. */
class BatteryProperties {
    /** W, and Wh a hour: configurations count to the nearest microwatt and microwatt hour. */
    private static final double TINY = 1e-6;

    @Property(tries = 2000)
    void plansKeepTheBoundsInWattsAndWattHours(
            @ForAll @IntRange(min = 1, max = 30) int intervals,
            @ForAll @IntRange(min = 1, max = 7200) int seconds,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofSeconds(seconds), intervals);
        BatteryConfig config = config(random, intervals);
        try {
            Battery battery = Battery.of(config, horizon);
            PowerProfile plan =
                    battery.plan(Neighbourhoods.noise(random, intervals, 3e6)).profile();
            assertEquals(List.of(), battery.check(plan));
            simulate(config, seconds, plan);
            assertFalse(battery.check(plan.map(p -> p + 1)).isEmpty());
        } catch (InfeasibleDeviceException e) {
            assertTrue(e.violations().get(0).amount() > 0);
        }
    }

    @Property(tries = 1000)
    void noOtherPlanIsNearerToTheTarget(@ForAll @IntRange(min = 1, max = 30) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        Battery battery =
                (Battery) Neighbourhoods.random(random, 1, intervals).get(0).device();
        PowerProfile target = Neighbourhoods.noise(random, intervals, 3e6);
        PowerProfile other =
                battery.plan(Neighbourhoods.noise(random, intervals, 3e6)).profile();
        double best = battery.plan(target).profile().minus(target).norm();
        double rounding = Math.sqrt(intervals) / 1000;
        assertTrue(best <= other.minus(target).norm() + rounding);
    }

    /** In doubles, from the configuration alone. */
    private static void simulate(BatteryConfig config, int seconds, PowerProfile plan) {
        double slack = TINY * (2 + plan.length() * seconds / 3600.0);
        double energy = config.startWh();
        for (int t = 0; t < plan.length(); t++) {
            double power = plan.at(t) / 1000.0;
            energy += (power - config.standingLossW()) * seconds / 3600;
            assertTrue(power >= value(config.minPowersW(), t, config.minPowerW()) - TINY);
            assertTrue(power <= value(config.maxPowersW(), t, config.maxPowerW()) + TINY);
            assertTrue(energy >= value(config.minEnergiesWh(), t, 0) - slack);
            assertTrue(energy <= value(config.maxEnergiesWh(), t, config.capacityWh()) + slack);
        }
        assertEquals(config.endWh(), energy, 1e-3 * seconds / 3600 + slack);
    }

    private static BatteryConfig config(Random random, int intervals) {
        double capacity = 5_000 * random.nextDouble();
        return BatteryConfig.builder()
                .capacityWh(capacity)
                .minPowerW(-3_000 * random.nextDouble())
                .maxPowerW(3_000 * random.nextDouble())
                .initialWh(capacity * random.nextDouble())
                .standingLossW(random.nextBoolean() ? 0 : 10 * random.nextDouble())
                .powersW(list(random, intervals, -2_000, 0), list(random, intervals, 0, 2_000))
                .energiesWh(list(random, intervals, 0, capacity / 8), list(random, intervals, capacity / 2, capacity))
                .build();
    }

    private static List<Double> list(Random random, int intervals, double low, double high) {
        Stream<Double> values = Stream.generate(() -> low + (high - low) * random.nextDouble());
        return random.nextBoolean() ? List.of() : values.limit(intervals).toList();
    }

    private static double value(List<Double> values, int t, double constant) {
        return values.isEmpty() ? constant : values.get(t);
    }
}
