package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Electric vehicles over several days, in all modes. */
class ElectricVehicleProperties {
    private static final ElectricVehicleProvider CARS = new ElectricVehicleProvider();
    private static final int DAYS = 3;

    /**
     * The energies are added up here, from the profiles alone. Half a unit is lost where a requirement is rounded, or in
     * every interval where the power is and the charger must give all it has.
     */
    @Property(tries = 1000)
    void everySessionGetsItsEnergy(
            @ForAll ChargingMode mode, @ForAll @IntRange(min = 1, max = 4) int quarters, @ForAll long seed) {
        Random random = new Random(seed);
        Duration step = Duration.ofMinutes(15L * quarters);
        ElectricVehicleConfig car = Cars.random(random, mode, step, DAYS);
        PowerProfile executed = rolled(car, new Horizon(Neighbourhoods.START, step, 24 * 4 / quarters), random);
        for (ChargingSession session : car.sessions()) {
            long taken = energy(session, executed, step);
            double wanted = session.requiredWh() * 3.6e6 / step.toSeconds() / car.chargeEfficiency();
            if (session.departure().isAfter(Neighbourhoods.START.plus(Duration.ofDays(DAYS)))
                    || !session.departure().isAfter(Neighbourhoods.START)) {
                continue;
            }
            double rounding = rounding(car, wanted, Cars.wholeSteps(session.arrival(), session.departure(), step));
            if (mode == ChargingMode.CONTINUOUS || mode == ChargingMode.VEHICLE_TO_GRID) {
                assertEquals(wanted, taken, rounding);
            } else {
                assertTrue(taken >= wanted - rounding);
                assertTrue(taken < wanted + most(car) || taken == 0);
            }
        }
    }

    private static double rounding(ElectricVehicleConfig car, double wanted, long intervals) {
        boolean full = wanted > (most(car) - 1) * intervals || wanted < (1000 * car.minPowerW() + 1) * intervals;
        return 1e-3 + (full ? 1 + intervals / 2.0 : car.mode() == ChargingMode.VEHICLE_TO_GRID ? 1.5 : 0.5);
    }

    /** Exactly what can be reached with the intervals of a session, however the days cut it up. */
    @Property(tries = 300)
    void levelsTakeTheLeastEnergyThatMeetsTheRequirement(@ForAll long seed) {
        Random random = new Random(seed);
        List<Double> levels = List.of(2.0 + random.nextInt(3), 6.0, 8.0 + random.nextInt(3));
        int intervals = 1 + random.nextInt(20);
        double required = random.nextInt((int) (levels.get(2) * intervals) + 1);
        Instant arrival = Neighbourhoods.START.plus(Duration.ofHours(random.nextInt(12)));
        Instant departure = arrival.plus(Duration.ofHours(intervals));
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .levels(levels)
                .sessions(List.of(ChargingSession.of(arrival, departure, required)))
                .build();
        Horizon day = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 1 + random.nextInt(8));
        PowerProfile executed = rolled(car, day, random);
        TreeSet<Long> sums = new TreeSet<>(List.of(0L));
        for (int t = 0; t < intervals; t++) {
            for (long sum : List.copyOf(sums)) {
                levels.forEach(level -> sums.add(sum + Math.round(1000 * level)));
            }
        }
        assertEquals(
                sums.ceiling(Math.round(1000 * required)), energy(car.sessions().get(0), executed, day.step()));
    }

    /** What was executed counts, whatever was planned. */
    @Property(tries = 500)
    void deviationsAreMadeUpFor(@ForAll long seed) {
        Random random = new Random(seed);
        Horizon day = Neighbourhoods.horizon(96);
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .continuous(4_000)
                .sessions(List.of(ChargingSession.of(day.at(60), day.at(60 + 96), 10_000 + random.nextInt(14_000))))
                .build();
        PowerProfile executed = CARS.create(car, day)
                .plan(target(random, day))
                .profile()
                .map(p -> Math.max(0, p + random.nextInt(200_000) - 100_000));
        ElectricVehicleConfig next = CARS.advance(car, day, executed);
        PowerProfile rest =
                CARS.create(next, day.next()).plan(target(random, day)).profile();
        long before = energy(60, 96, executed);
        double required = car.sessions().get(0).requiredWh() * 4_000;
        assertEquals(Math.max(before, required), before + energy(0, 96, rest));
    }

    /** One price for the whole session, found here by halving an interval. */
    @Property(tries = 1000)
    void continuousChargingFollowsOnePrice(@ForAll @IntRange(min = 1, max = 96) int length, @ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(96);
        int first = random.nextInt(97 - length);
        long required = random.nextInt(length * 4_000_000 / 1000) * 1000L;
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .continuous(4_000)
                .sessions(List.of(ChargingSession.of(horizon.at(first), horizon.at(first + length), required / 4e3)))
                .build();
        PowerProfile target = target(random, horizon);
        PowerProfile plan = CARS.create(car, horizon).plan(target).profile();
        double price = price(target, first, length, required);
        for (int t = 0; t < 96; t++) {
            boolean inside = t >= first && t < first + length;
            double expected = inside ? Math.max(0, Math.min(4e6, target.at(t) + price)) : 0;
            assertEquals(expected, plan.at(t), 1.01);
        }
    }

    private static double price(PowerProfile target, int first, int length, long required) {
        double low = -1e9;
        double high = 1e9;
        for (int step = 0; step < 200; step++) {
            double price = (low + high) / 2;
            double sum = 0;
            for (int t = first; t < first + length; t++) {
                sum += Math.max(0, Math.min(4e6, target.at(t) + price));
            }
            low = sum < required ? price : low;
            high = sum < required ? high : price;
        }
        return low;
    }

    @Property(tries = 500)
    void aCarThatStaysIsABattery(@ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(96);
        double stored = 500 * random.nextInt(21);
        double end = Math.max(stored - 8_000, Math.min(stored + 8_000, 500 * random.nextInt(21)));
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .vehicleToGrid(-3_000, 5_000, 10_000)
                .sessions(
                        List.of(new ChargingSession(horizon.start(), horizon.end(), end - stored, Optional.of(stored))))
                .build();
        BatteryConfig battery = BatteryConfig.builder()
                .capacityWh(10_000)
                .minPowerW(-3_000)
                .maxPowerW(5_000)
                .initialWh(stored)
                .finalWh(end)
                .build();
        PowerProfile target = target(random, horizon);
        assertEquals(
                Battery.of(battery, horizon).plan(target),
                CARS.create(car, horizon).plan(target));
    }

    /** Hours in which the target is constant, cut into shorter steps or not. */
    @Property(tries = 300)
    void theStepDoesNotChangeTheEnergies(@ForAll ChargingMode mode, @ForAll long seed) {
        Random random = new Random(seed);
        ElectricVehicleConfig car = Cars.random(random, mode, Duration.ofHours(1), 1);
        List<ChargingSession> whole = car.sessions().stream()
                .filter(s -> Cars.wholeSteps(s.arrival(), s.departure(), Duration.ofHours(1)) > 0)
                .map(s -> hourly(s))
                .filter(s -> !s.departure().isAfter(Neighbourhoods.START.plus(Duration.ofDays(1))))
                .toList();
        ElectricVehicleConfig hourly = car.withSessions(whole);
        PowerProfile target = Neighbourhoods.noise(random, 24, 3e6);
        PowerProfile hours = plan(hourly, target, 60);
        for (int minutes : new int[] {5, 15}) {
            PowerProfile fine = plan(hourly, target, minutes);
            int parts = 60 / minutes;
            for (ChargingSession session : whole) {
                double expected = energy(session, hours, Duration.ofHours(1)) * (double) parts;
                double unit = mode == ChargingMode.CONTINUOUS || mode == ChargingMode.VEHICLE_TO_GRID
                        ? 13.0 * parts
                        : (double) parts * most(car);
                assertEquals(expected, energy(session, fine, Duration.ofMinutes(minutes)), unit);
            }
            for (int t = 0; t < 24 && mode == ChargingMode.CONTINUOUS; t++) {
                assertEquals(hours.at(t) * parts, energy(t * parts, (t + 1) * parts, fine), 2.0 * parts);
            }
        }
    }

    private static ChargingSession hourly(ChargingSession s) {
        Instant arrival = s.arrival().isBefore(Neighbourhoods.START) ? Neighbourhoods.START : s.arrival();
        long first =
                -Math.floorDiv(-Duration.between(Neighbourhoods.START, arrival).toSeconds(), 3600);
        long last = Math.floorDiv(
                Duration.between(Neighbourhoods.START, s.departure()).toSeconds(), 3600);
        return new ChargingSession(
                Neighbourhoods.START.plus(Duration.ofHours(first)),
                Neighbourhoods.START.plus(Duration.ofHours(last)),
                s.requiredWh(),
                s.storedWh());
    }

    private static PowerProfile plan(ElectricVehicleConfig car, PowerProfile hourly, int minutes) {
        int parts = 60 / minutes;
        Horizon horizon = new Horizon(Neighbourhoods.START, Duration.ofMinutes(minutes), 24 * parts);
        long[] target = new long[24 * parts];
        for (int t = 0; t < target.length; t++) {
            target[t] = hourly.at(t / parts);
        }
        return CARS.create(car, horizon).plan(PowerProfile.of(target)).profile();
    }

    /**
     * Plans period after period, and gives the profiles of all as one. The second is an hour longer than the first and the
     * third an hour shorter, as when the clocks change, if they are days.
     */
    private static PowerProfile rolled(ElectricVehicleConfig car, Horizon first, Random random) {
        ElectricVehicleConfig state = car;
        int hour = (int) Math.max(1, 3600 / first.step().toSeconds());
        int total = (int) (DAYS * 86_400 / first.step().toSeconds());
        long[] all = new long[total];
        int done = 0;
        for (int period = 0; done < total; period++) {
            int extra = period == 1 ? hour : period == 2 ? -hour : 0;
            int length = Math.min(total - done, Math.max(1, first.intervals() + extra));
            Horizon horizon = new Horizon(first.at(done), first.step(), length);
            Device device = CARS.create(state, horizon);
            PowerProfile plan = device.plan(target(random, horizon)).profile();
            assertEquals(List.of(), device.check(plan));
            System.arraycopy(plan.milliwatts(), 0, all, done, length);
            state = CARS.advance(state, horizon, plan);
            done += length;
        }
        return PowerProfile.of(all);
    }

    private static PowerProfile target(Random random, Horizon horizon) {
        return Neighbourhoods.noise(random, horizon.intervals(), 4e6);
    }

    /** The power in all steps since the start that lie in a session as a whole. */
    private static long energy(ChargingSession session, PowerProfile power, Duration step) {
        long sum = 0;
        for (int t = 0; t < power.length(); t++) {
            Instant from = Neighbourhoods.START.plus(step.multipliedBy(t));
            boolean inside =
                    !from.isBefore(session.arrival()) && !from.plus(step).isAfter(session.departure());
            sum += inside ? power.at(t) : 0;
        }
        return sum;
    }

    private static long energy(int from, int to, PowerProfile power) {
        long sum = 0;
        for (int t = from; t < to; t++) {
            sum += power.at(t);
        }
        return sum;
    }

    /** The highest power, mW. */
    private static long most(ElectricVehicleConfig car) {
        return Math.round(1000 * car.maxPowerW());
    }
}
