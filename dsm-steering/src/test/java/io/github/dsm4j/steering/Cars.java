package io.github.dsm4j.steering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Made-up electric vehicles for the tests: sessions at any time of several days, all of them possible. */
final class Cars {
    private static final List<List<Double>> LEVELS = List.of(
            List.of(1380.0, 1610.0, 1840.0, 2070.0, 2300.0, 2530.0, 2760.0, 2990.0, 3220.0, 3450.0, 3680.0),
            List.of(3680.0),
            List.of(1400.0, 2000.0, 2600.0),
            List.of(1380.0, 2300.0, 3680.0, 7360.0));

    private Cars() {}

    /** Sessions from a day before the start on; {@code step} is the one that plans will have. */
    static ElectricVehicleConfig random(Random random, ChargingMode mode, Duration step, int days) {
        ElectricVehicleConfigBuilder car = charger(random, mode);
        ElectricVehicleConfig empty = car.build();
        List<ChargingSession> sessions = new ArrayList<>();
        Instant now = Neighbourhoods.START.minusSeconds(random.nextInt(86_400));
        Instant end = Neighbourhoods.START.plus(Duration.ofDays(days));
        while (now.isBefore(end)) {
            Instant departure = now.plusSeconds(60 + random.nextInt(random.nextBoolean() ? 30_000 : 120_000));
            sessions.add(session(random, empty, now, departure, step));
            now = departure.plusSeconds(random.nextInt(3) * random.nextInt(20_000));
        }
        return car.sessions(sessions).build();
    }

    private static ElectricVehicleConfigBuilder charger(Random random, ChargingMode mode) {
        ElectricVehicleConfigBuilder car = ElectricVehicleConfig.builder();
        double min = 100 + random.nextInt(3_000);
        double max = min + random.nextInt(8_000);
        switch (mode) {
            case CONTINUOUS -> car.continuous(max + random.nextDouble());
            case THRESHOLD -> car.threshold(min, max);
            case LEVELS -> car.levels(LEVELS.get(random.nextInt(LEVELS.size())));
            case VEHICLE_TO_GRID -> car.vehicleToGrid(-min, max, 1_000 + random.nextInt(60_000));
        }
        return mode == ChargingMode.VEHICLE_TO_GRID || random.nextBoolean() ? car : car.chargeEfficiency(0.9);
    }

    private static ChargingSession session(
            Random random, ElectricVehicleConfig car, Instant arrival, Instant departure, Duration step) {
        double hours = wholeSteps(arrival, departure, step) * step.toSeconds() / 3600.0;
        double most = hours * car.maxPowerW() * car.chargeEfficiency();
        if (car.mode() != ChargingMode.VEHICLE_TO_GRID) {
            double share = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
            return ChargingSession.of(arrival, departure, share * most * (1 - 1e-9));
        }
        double capacity = car.capacityWh().orElseThrow();
        double stored = random.nextInt(4) == 0 ? 0 : capacity * random.nextDouble();
        double least = Math.max(-stored, hours * car.minPowerW());
        double required = least + random.nextDouble() * (Math.min(capacity - stored, most) - least);
        return new ChargingSession(arrival, departure, required, Optional.of(stored));
    }

    /** The number of steps since {@link Neighbourhoods#START}, or before, that lie in a session as a whole. */
    static long wholeSteps(Instant arrival, Instant departure, Duration step) {
        Instant from = arrival.isBefore(Neighbourhoods.START) ? Neighbourhoods.START : arrival;
        long count = 0;
        Instant at = Neighbourhoods.START;
        while (!at.plus(step).isAfter(departure)) {
            count += at.isBefore(from) ? 0 : 1;
            at = at.plus(step);
        }
        return count;
    }
}
