package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Batteries with all losses at once, held against the physics in W and Wh. */
class BatteryLossProperties {
    private final BatteryProvider provider = new BatteryProvider();

    @Property(tries = 2000)
    void plansKeepTheBoundsInWattsAndWattHours(
            @ForAll @IntRange(min = 1, max = 100) int intervals,
            @ForAll @IntRange(min = 1, max = 7200) int seconds,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofSeconds(seconds), intervals);
        BatteryConfig config = config(random, 0);
        try {
            Battery battery = Battery.of(config, horizon);
            DevicePlan plan = battery.plan(Neighbourhoods.noise(random, intervals, 3e6));
            assertEquals(0, battery.check(plan.profile()).size());
            keepsBounds(config, seconds, plan.profile());
            assertFalse(battery.check(plan.profile().map(p -> p + 10_000_000)).isEmpty());
        } catch (InfeasibleDeviceException e) {
            assertTrue(e.violations().get(0).amount() > 0);
        }
    }

    /** The same power for the same time does the same, in steps of 5, 15 or 60 minutes. */
    @Property(tries = 500)
    void stepLengthDoesNotChangePhysics(@ForAll @IntRange(min = 1, max = 25) int hours, @ForAll long seed) {
        Random random = new Random(seed);
        BatteryConfig config = config(random, 0);
        long[] power = LongStream.generate(() -> random.nextInt(200_001) - 100_000)
                .limit(hours)
                .toArray();
        double hourly = after(config, power, 60);
        assertEquals(hourly, after(config, power, 15), 2e-6);
        assertEquals(hourly, after(config, power, 5), 2e-6);
    }

    /**
     * A battery that follows its plans, and has the power to make up for its losses, can always plan the next period, on days
     * of 92, 96 and 100 intervals.
     */
    @Property(tries = 300)
    void theStateRollsOn(@ForAll long seed) {
        Random random = new Random(seed);
        BatteryConfig config = config(random, 300);
        int[] lengths = {96, 92, 100, 24};
        for (int day = 0; day < 12; day++) {
            Horizon horizon = Neighbourhoods.horizon(lengths[day % 4]);
            PowerProfile plan;
            try {
                plan = Battery.of(config, horizon)
                        .plan(Neighbourhoods.noise(random, horizon.intervals(), 3e6))
                        .profile();
            } catch (InfeasibleDeviceException e) {
                assertEquals(0, day, () -> "not on the first day: " + e.getMessage());
                return;
            }
            config = provider.advance(config, horizon, plan);
        }
    }

    /**
     * Every profile of a few mW is tried; the best one is not nearer than the plan by more than gap and rounding. A check lets
     * energy be off by what one mW of discharging takes, and to charge that again takes {@code 1 / (efficiencies)} mW: so
     * much may the best of the profiles that pass it be ahead in an interval, beside the mW that the plan is rounded by.
     */
    @Property(tries = 300)
    void noProfileIsNearerThanStated(@ForAll @IntRange(min = 1, max = 4) int intervals, @ForAll long seed) {
        Random random = new Random(seed);
        BatteryConfig config = BatteryConfig.builder()
                .capacityWh(random.nextInt(8) / 1e3)
                .powerW((1 + random.nextInt(3)) / 1e3)
                .finalState(FinalState.values()[random.nextInt(3)])
                .efficiency(0.6 + 0.4 * random.nextDouble(), 0.6 + 0.4 * random.nextDouble())
                .selfDischargePerHour(random.nextBoolean() ? 0 : 0.2 * random.nextDouble())
                .build();
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofHours(1), intervals);
        PowerProfile target = PowerProfile.zero(intervals).map(zero -> random.nextInt(11) - 5);
        Battery battery;
        try {
            battery = Battery.of(config, horizon);
        } catch (InfeasibleDeviceException e) {
            return;
        }
        DevicePlan plan = battery.plan(target);
        double distance = plan.profile().minus(target).norm() * 1000;
        double best = nearest(battery, target, new long[intervals], 0);
        double again = 1 / (config.chargeEfficiency() * config.dischargeEfficiency());
        double rounding = (1 + again) * Math.sqrt(intervals);
        assertTrue(best <= distance + 1e-9);
        assertTrue(distance <= best + plan.gap() + rounding, () -> distance + " > " + best + " + " + plan.gap());
    }

    private static double nearest(Battery battery, PowerProfile target, long[] power, int t) {
        if (t == power.length) {
            PowerProfile profile = PowerProfile.of(power);
            return battery.check(profile).isEmpty() ? profile.minus(target).norm() * 1000 : Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (power[t] = -3; power[t] <= 3; power[t]++) {
            best = Math.min(best, nearest(battery, target, power, t + 1));
        }
        return best;
    }

    private double after(BatteryConfig config, long[] hourly, int minutes) {
        int parts = 60 / minutes;
        long[] power = LongStream.range(0, (long) hourly.length * parts)
                .map(t -> hourly[(int) t / parts])
                .toArray();
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), power.length);
        return StoreCheck.energyAfter(LossyBattery.store(config, horizon), PowerProfile.of(power), 1e8);
    }

    /** In doubles, from the configuration alone, in a hundred steps per interval; one mW may be off at most. */
    private static void keepsBounds(BatteryConfig config, int seconds, PowerProfile plan) {
        double hours = seconds / 3600.0;
        double mine = 2 * 0.001 * hours / config.dischargeEfficiency() + 1e-6;
        double rate = -Math.log(1 - config.selfDischargePerHour());
        double energy = config.startWh();
        for (int t = 0; t < plan.length(); t++) {
            double power = plan.at(t) / 1000.0;
            double gain = power < 0 ? power / config.dischargeEfficiency() : power * config.chargeEfficiency();
            double settled = (gain - config.standingLossW()) / rate;
            energy = settled + (energy - settled) * Math.exp(-rate * hours);
            assertTrue(power >= config.minPowerW() - 1e-6 && power <= config.maxPowerW() + 1e-6);
            assertTrue(energy >= -mine && energy <= config.capacityWh() + mine);
        }
        if (config.finalState() != FinalState.FREE) {
            assertTrue(energy >= config.endWh() - mine);
        }
        if (config.finalState() == FinalState.EXACT) {
            assertTrue(energy <= config.endWh() + mine);
        }
    }

    private static BatteryConfig config(Random random, double leastPower) {
        double capacity = 5_000 * random.nextDouble();
        return BatteryConfig.builder()
                .capacityWh(capacity)
                .minPowerW(-3_000 * random.nextDouble())
                .maxPowerW(leastPower + 3_000 * random.nextDouble())
                .initialWh(capacity * (0.4 + 0.2 * random.nextDouble()))
                .finalState(FinalState.values()[random.nextInt(3)])
                .standingLossW(random.nextBoolean() ? 0 : 10 * random.nextDouble())
                .selfDischargePerHour(0.0001 + 0.05 * random.nextDouble())
                .efficiency(0.7 + 0.3 * random.nextDouble(), 0.7 + 0.3 * random.nextDouble())
                .build();
    }
}
