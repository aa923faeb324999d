package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Linear devices through their provider, with the exactly planned battery as the oracle. */
class LinearDeviceProperties {
    private final LinearDeviceProvider linear = new LinearDeviceProvider();
    private final BatteryProvider batteries = new BatteryProvider();

    /** A battery as linear constraints, period after period, each going on from what it did itself. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void rollsOnAsABattery(
            @ForAll @IntRange(min = 1, max = 24) int intervals,
            @ForAll @IntRange(min = 60, max = 7200) int seconds,
            @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofSeconds(seconds), intervals);
        BatteryConfig battery = battery(random, horizon);
        LinearDeviceConfig config = LinearBatteries.of(battery, horizon);
        for (int period = 0; period < 5; period++) {
            PowerProfile target = Neighbourhoods.noise(random, intervals, 3e6);
            Device device = linear.create(config, horizon);
            DevicePlan plan = device.plan(target);
            PowerProfile exact = batteries.create(battery, horizon).plan(target).profile();
            assertEquals(List.of(), device.check(plan.profile()));
            assertNear(exact, plan.profile(), 2);
            double nearest = exact.minus(target).norm() * 1e3;
            assertTrue(plan.profile().minus(target).norm() * 1e3 - plan.gap() <= nearest + 2);
            config = linear.advance(config, horizon, plan.profile());
            battery = batteries.advance(battery, horizon, exact);
            assertEquals(battery.startWh(), config.states().get(0).value(), 3e-6 * seconds);
            horizon = horizon.next();
        }
    }

    /** The same constraints on energy, every 4 h from 0 to 24 h, planned at 5, 15, 30 and 60 minutes. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theLengthOfStepsDoesNotChangePhysics(@ForAll long seed) {
        double[] hourly = null;
        for (int minutes : List.of(60, 30, 15, 5)) {
            Random random = new Random(seed);
            int perHour = 60 / minutes;
            Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), 24 * perHour);
            LinearDeviceConfigBuilder builder =
                    LinearDeviceConfig.builder().writtenFor(horizon).powerW(-2_000, 3_000);
            for (int hour = 4; hour <= 24; hour += 4) {
                double least = random.nextInt(2_000) - 1_000;
                builder.constraint(LinearConstraint.between(
                        "energy until " + hour,
                        Collections.nCopies(hour * perHour, 1.0 / perHour),
                        least,
                        least + random.nextInt(3_000)));
            }
            PowerProfile target = stretched(random, perHour);
            double[] energy =
                    hourly(linear.create(builder.build(), horizon).plan(target).profile(), perHour);
            for (int hour = 0; hourly != null && hour < 24; hour++) {
                assertEquals(hourly[hour], energy[hour], 1.01, "mWh");
            }
            hourly = hourly == null ? energy : hourly;
        }
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void neighbourhoodsReachTheSameOptimum(@ForAll long seed) {
        int intervals = 12;
        Horizon horizon = Neighbourhoods.horizon(intervals);
        Random random = new Random(seed);
        List<Prosumer> exact = new ArrayList<>();
        List<Prosumer> asRows = new ArrayList<>();
        for (Prosumer house : Neighbourhoods.random(random, 3, intervals)) {
            BatteryConfig battery = battery(random, horizon);
            exact.add(new Prosumer(house.id(), house.baseload(), Battery.of(battery, horizon)));
            asRows.add(new Prosumer(
                    house.id(), house.baseload(), linear.create(LinearBatteries.of(battery, horizon), horizon)));
        }
        SteeringRules rules = SteeringRules.towardsZero();
        double best = ProfileSteering.standard().plan(horizon, exact, rules).distance();
        double found = ProfileSteering.standard().plan(horizon, asRows, rules).distance();
        assertEquals(best, found, 1e-5 * best + 0.05);
    }

    /** Days of 23 and 25 hours. */
    @Example
    void takesDaysOfAllLengths() {
        for (int intervals : List.of(92, 96, 100)) {
            Horizon day = Neighbourhoods.horizon(intervals);
            BatteryConfig battery =
                    BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build();
            PowerProfile target = Neighbourhoods.noise(new Random(intervals), intervals, 3e6);
            DevicePlan plan =
                    linear.create(LinearBatteries.of(battery, day), day).plan(target);
            assertNear(Battery.of(battery, day).plan(target).profile(), plan.profile(), 1);
            assertTrue(plan.gap() < 1);
        }
    }

    private static BatteryConfig battery(Random random, Horizon horizon) {
        double hours = horizon.step().toSeconds() * horizon.intervals() / 3600.0;
        double power = 500 * (1 + random.nextInt(8));
        double capacity = 500 * random.nextInt(20);
        double end = capacity * random.nextInt(5) / 4;
        double start = Math.max(0, Math.min(capacity, end + (random.nextDouble() - 0.5) * power * hours));
        return BatteryConfig.builder()
                .capacityWh(capacity)
                .powerW(power)
                .initialWh(Math.rint(start * 1e3) / 1e3)
                .finalWh(end)
                .build();
    }

    /** A random target that is constant for hours. */
    private static PowerProfile stretched(Random random, int perHour) {
        long[] power = new long[24 * perHour];
        for (int hour = 0; hour < 24; hour++) {
            long value = Math.round(3e6 * random.nextGaussian());
            for (int i = 0; i < perHour; i++) {
                power[hour * perHour + i] = value;
            }
        }
        return PowerProfile.of(power);
    }

    private static double[] hourly(PowerProfile profile, int perHour) {
        double[] energy = new double[24];
        for (int t = 0; t < profile.length(); t++) {
            energy[t / perHour] += (double) profile.at(t) / perHour;
        }
        return energy;
    }

    private static void assertNear(PowerProfile expected, PowerProfile actual, long milliwatts) {
        for (int t = 0; t < expected.length(); t++) {
            assertEquals(expected.at(t), actual.at(t), milliwatts, "interval " + t);
        }
    }
}
