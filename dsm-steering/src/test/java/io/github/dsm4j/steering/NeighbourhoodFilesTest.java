package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.DeviceProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All cars and appliances of 25 houses on 184 days, each planned by itself day by day, for targets at random or to even out the
 * load of the house: every job is met.
 */
class NeighbourhoodFilesTest {
    private static final Horizon DAY = Horizon.day(NeighbourhoodFiles.START);
    private static final Horizon ALL =
            new Horizon(NeighbourhoodFiles.START, Duration.ofMinutes(15), 96 * NeighbourhoodFiles.DAYS);

    private static Map<String, List<Double>> profiles = Map.of();
    private static Map<String, long[]> loads = Map.of();

    @BeforeAll
    static void find() {
        assumeTrue(NeighbourhoodFiles.exist(), () -> "no data at " + NeighbourhoodFiles.FOLDER);
        profiles = NeighbourhoodFiles.profiles();
        loads = NeighbourhoodFiles.loads();
    }

    /** The files say themselves which quarter hours lie in a session or a window as a whole. */
    @Test
    void usesTheQuarterHoursThatTheFilesName() {
        int count = 0;
        for (List<CSVRecord> jobs : NeighbourhoodFiles.chargingJobs().values()) {
            for (CSVRecord job : jobs) {
                SessionGrid grid =
                        SessionGrid.of(0, NeighbourhoodFiles.session(job), ALL).orElseThrow();
                assertEquals(step(job, "first_step"), grid.first());
                assertEquals(step(job, "last_step"), grid.first() + grid.intervals() - 1);
                count++;
            }
        }
        for (List<CSVRecord> jobs : NeighbourhoodFiles.runs().values()) {
            for (CSVRecord job : jobs) {
                RunGrid grid = RunGrid.of(0, NeighbourhoodFiles.run(job, profiles), ALL)
                        .orElseThrow();
                assertEquals(step(job, "first_step"), grid.first);
                assertEquals(step(job, "last_step"), grid.last + grid.power.length - 1);
                assertEquals(step(job, "profile_steps"), grid.power.length);
                count++;
            }
        }
        assertEquals(1816 + 4165, count);
    }

    @ParameterizedTest
    @EnumSource
    void everyCarLeavesWithItsEnergy(ChargingMode mode) {
        int met = 0;
        for (Map.Entry<String, List<CSVRecord>> house :
                NeighbourhoodFiles.chargingJobs().entrySet()) {
            CSVRecord spec = NeighbourhoodFiles.cars().get(house.getKey());
            ElectricVehicleConfig car = car(mode, spec, house.getValue());
            long[] power = executed(new ElectricVehicleProvider(), car, house.getKey());
            long total = 0;
            for (CSVRecord job : house.getValue()) {
                long taken = energy(power, step(job, "first_step"), step(job, "last_step"));
                assertEquals(expected(car, job), taken);
                total += taken;
                met++;
            }
            assertEquals(total, energy(power, 0, power.length - 1));
        }
        assertEquals(1816, met);
    }

    static ElectricVehicleConfig car(ChargingMode mode, CSVRecord spec, List<CSVRecord> jobs) {
        double max = NeighbourhoodFiles.number(spec, "max_power_w");
        double capacity = NeighbourhoodFiles.number(spec, "capacity_wh");
        ElectricVehicleConfigBuilder car = ElectricVehicleConfig.builder().capacityWh(capacity);
        switch (mode) {
            case CONTINUOUS -> car.continuous(max);
            case THRESHOLD -> car.threshold(1_380, max);
            case LEVELS -> car.levels(levels(max));
            case VEHICLE_TO_GRID -> car.vehicleToGrid(-max, max, capacity);
        }
        return car.sessions(jobs.stream()
                        .map(NeighbourhoodFiles::session)
                        .map(s -> mode == ChargingMode.VEHICLE_TO_GRID ? leavingFull(s, capacity) : s)
                        .toList())
                .build();
    }

    /** One phase from 6 to 16 A; with more power three phases as well, which makes the steps uneven. */
    private static List<Double> levels(double max) {
        List<Double> levels = new ArrayList<>();
        IntStream.rangeClosed(6, 16).forEach(ampere -> levels.add(230.0 * ampere));
        IntStream.rangeClosed(6, 15).filter(ampere -> 690 * ampere <= max).forEach(a -> levels.add(690.0 * a));
        return levels;
    }

    private static ChargingSession leavingFull(ChargingSession s, double capacity) {
        return new ChargingSession(s.arrival(), s.departure(), s.requiredWh(), Optional.of(capacity - s.requiredWh()));
    }

    /** In mW x quarter hours. Levels are multiples of 230 W, and every multiple from six on can be reached. */
    static long expected(ElectricVehicleConfig car, CSVRecord job) {
        long required = step(job, "required_wh") * 4_000L;
        long ampere = -Math.floorDiv(-required, 230_000L);
        return switch (car.mode()) {
            case CONTINUOUS, VEHICLE_TO_GRID -> required;
            case THRESHOLD -> required == 0 ? 0 : Math.max(1_380_000, required);
            case LEVELS -> required == 0 ? 0 : 230_000 * Math.max(6, ampere);
        };
    }

    @Test
    void everyRunIsComplete() {
        int met = 0;
        for (Map.Entry<String, List<CSVRecord>> device :
                NeighbourhoodFiles.runs().entrySet()) {
            List<ApplianceRun> runs = device.getValue().stream()
                    .map(job -> NeighbourhoodFiles.run(job, profiles))
                    .toList();
            long[] power = executed(
                    new TimeShiftableProvider(),
                    new TimeShiftableConfig(runs),
                    device.getValue().get(0).get("house"));
            for (CSVRecord job : device.getValue()) {
                met += contains(power, profiles.get(job.get("device")), job) ? 1 : 0;
            }
            double each = runs.get(0).powersW().stream().mapToDouble(p -> p).sum();
            assertEquals(each * runs.size() * 1000, energy(power, 0, power.length - 1));
        }
        assertEquals(4165, met);
    }

    /** Whether the power in the window of a job is one run and nothing else. */
    static boolean contains(long[] power, List<Double> profile, CSVRecord job) {
        int t = step(job, "first_step");
        while (t <= step(job, "last_step") && power[t] == 0) {
            t++;
        }
        assertTrue(t + profile.size() - 1 <= step(job, "last_step"));
        for (double watts : profile) {
            assertEquals(watts * 1000, power[t++]);
        }
        return energy(power, t, step(job, "last_step")) == 0;
    }

    private static <C extends Record> long[] executed(DeviceProvider<C> provider, C config, String house) {
        Random random = new Random(house.hashCode());
        long[] power = new long[ALL.intervals()];
        C state = config;
        Horizon day = DAY;
        for (int d = 0; d < NeighbourhoodFiles.DAYS; d++) {
            Device device = provider.create(state, day);
            PowerProfile plan = device.plan(target(random, house, 96 * d)).profile();
            assertEquals(List.of(), device.check(plan));
            System.arraycopy(plan.milliwatts(), 0, power, 96 * d, 96);
            state = provider.advance(state, day, plan);
            day = day.next();
        }
        return power;
    }

    private static PowerProfile target(Random random, String house, int first) {
        if (random.nextBoolean()) {
            return Neighbourhoods.noise(random, 96, 5e6);
        }
        long[] load = Arrays.copyOfRange(loads.getOrDefault(house, new long[0]), first, first + 96);
        return PowerProfile.of(load).map(watts -> -1000 * watts);
    }

    static long energy(long[] power, int from, int to) {
        long sum = 0;
        for (int t = from; t <= to; t++) {
            sum += power[t];
        }
        return sum;
    }

    static int step(CSVRecord job, String column) {
        return Integer.parseInt(job.get(column));
    }
}
