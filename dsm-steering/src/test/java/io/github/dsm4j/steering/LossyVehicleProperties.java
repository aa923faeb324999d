package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Cars that give energy back and lose some on the way. */
class LossyVehicleProperties {
    private static final ElectricVehicleProvider CARS = new ElectricVehicleProvider();

    @Property(tries = 500)
    void aCarThatStaysIsABatteryWithLosses(@ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(96);
        double stored = 500 * random.nextInt(21);
        double end = Math.max(stored - 8_000, Math.min(stored + 8_000, 500 * random.nextInt(21)));
        ElectricVehicleConfig car = car(random)
                .sessions(
                        List.of(new ChargingSession(horizon.start(), horizon.end(), end - stored, Optional.of(stored))))
                .build();
        BatteryConfig battery = BatteryConfig.builder()
                .capacityWh(10_000)
                .minPowerW(-3_000)
                .maxPowerW(5_000)
                .initialWh(stored)
                .finalWh(end)
                .efficiency(car.chargeEfficiency(), car.dischargeEfficiency())
                .build();
        PowerProfile target = Neighbourhoods.noise(random, 96, 4e6);
        DevicePlan plan = CARS.create(car, horizon).plan(target);
        DevicePlan expected = Battery.of(battery, horizon).plan(target);
        assertEquals(expected.profile(), plan.profile());
        assertEquals(expected.gap(), plan.gap(), 1e-9 * expected.gap());
    }

    /** Day after day; the state of charge is followed here, and has to be there at every departure. */
    @Property(tries = 500)
    void everyCarLeavesAsRequired(@ForAll @IntRange(min = 1, max = 4) int quarters, @ForAll long seed) {
        Random random = new Random(seed);
        Duration step = Duration.ofMinutes(15L * quarters);
        ElectricVehicleConfig lossless = Cars.random(random, ChargingMode.VEHICLE_TO_GRID, step, 3);
        ElectricVehicleConfig car = new ElectricVehicleConfig(
                reachable(lossless.sessions()),
                lossless.mode(),
                lossless.maxPowerW(),
                lossless.minPowerW(),
                List.of(),
                0.8 + 0.2 * random.nextDouble(),
                0.9,
                lossless.capacityWh(),
                false);
        Horizon day = new Horizon(Neighbourhoods.START, step, 24 * 4 / quarters);
        ElectricVehicleConfig state = car;
        long[] power = new long[3 * day.intervals()];
        for (int d = 0; d < 3; d++) {
            Device device = CARS.create(state, day);
            PowerProfile plan = device.plan(Neighbourhoods.noise(random, day.intervals(), 4e6))
                    .profile();
            assertEquals(List.of(), device.check(plan));
            System.arraycopy(plan.milliwatts(), 0, power, d * day.intervals(), day.intervals());
            state = CARS.advance(state, day, plan);
            day = day.next();
        }
        for (ChargingSession session : car.sessions()) {
            if (session.departure().isAfter(Neighbourhoods.START)
                    && !session.departure().isAfter(day.start())) {
                follow(car, session, power, step);
            }
        }
    }

    /** Half of the way, so that losses leave it possible; sessions without a whole interval change nothing. */
    private static List<ChargingSession> reachable(List<ChargingSession> sessions) {
        return sessions.stream()
                .map(s -> new ChargingSession(s.arrival(), s.departure(), s.requiredWh() / 2, s.storedWh()))
                .toList();
    }

    private static void follow(ElectricVehicleConfig car, ChargingSession session, long[] power, Duration step) {
        double hours = step.toSeconds() / 3600.0;
        double milliwatt = 0.001 * hours / car.dischargeEfficiency();
        double stored = session.storedWh().orElseThrow();
        double wanted = stored + session.requiredWh();
        for (int t = 0; t < power.length; t++) {
            boolean inside = !Neighbourhoods.START.plus(step.multipliedBy(t)).isBefore(session.arrival())
                    && !Neighbourhoods.START.plus(step.multipliedBy(t + 1L)).isAfter(session.departure());
            if (inside) {
                double watts = power[t] / 1000.0;
                stored += hours * (watts > 0 ? watts * car.chargeEfficiency() : watts / car.dischargeEfficiency());
                assertTrue(stored > -3 * milliwatt && stored < car.capacityWh().orElseThrow() + 3 * milliwatt);
            }
        }
        assertEquals(wanted, stored, 5 * milliwatt);
    }

    @Property(tries = 300)
    void aGapIsTrue(@ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(24);
        ElectricVehicleConfig car = car(random)
                .sessions(List.of(
                        new ChargingSession(horizon.at(1), horizon.at(10), 500, Optional.of(3_000.0)),
                        new ChargingSession(horizon.at(12), horizon.at(23), -500, Optional.of(9_500.0))))
                .build();
        Device device = CARS.create(car, horizon);
        PowerProfile target = Neighbourhoods.noise(random, 24, 3e6);
        DevicePlan plan = device.plan(target);
        PowerProfile other = device.plan(Neighbourhoods.noise(random, 24, 3e6)).profile();
        assertTrue(Double.isFinite(plan.gap()));
        double ours = plan.profile().minus(target).norm();
        assertTrue(ours - plan.gap() / 1000 <= other.minus(target).norm() + 0.01);
        assertFalse(device.check(plan.profile().map(p -> p + 1000)).isEmpty());
    }

    private static ElectricVehicleConfigBuilder car(Random random) {
        return ElectricVehicleConfig.builder()
                .vehicleToGrid(-3_000, 5_000, 10_000)
                .chargeEfficiency(0.8 + 0.2 * random.nextDouble())
                .dischargeEfficiency(0.8 + 0.1 * random.nextDouble());
    }
}
