package io.github.dsm4j.benchmarks;

import io.github.dsm4j.steering.ChargingSession;
import io.github.dsm4j.steering.ElectricVehicleConfig;
import io.github.dsm4j.steering.ElectricVehicleConfigBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cars of every mode: plugged in from 18:00 to 07:30, so for 54 intervals of the day in two sessions, or all day long. */
final class SampleCars {
    private static final Instant START = SampleHouses.DAY.start();
    private static final int HOUR = 3_600;
    private static final double CAPACITY = 60_000;

    /** One phase of 230 V, 6 to 16 A in steps of 1 A. */
    private static final List<Double> EVEN =
            List.of(1_380.0, 1_610.0, 1_840.0, 2_070.0, 2_300.0, 2_530.0, 2_760.0, 2_990.0, 3_220.0, 3_450.0, 3_680.0);

    /** The same voltage, but 6, 10, 16 and 32 A. */
    private static final List<Double> UNEVEN = List.of(1_380.0, 2_300.0, 3_680.0, 7_360.0);

    /** Nearly the same powers, but nothing larger than a watt divides them all. */
    private static final List<Double> FINE = List.of(1_381.0, 2_299.0, 3_677.0, 7_363.0);

    private SampleCars() {}

    static ElectricVehicleConfig continuous(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().continuous(7_360));
    }

    static ElectricVehicleConfig vehicleToGrid(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().vehicleToGrid(-7_360, 7_360, CAPACITY));
    }

    static ElectricVehicleConfig lossyVehicleToGrid(boolean allDay) {
        ElectricVehicleConfigBuilder charger = ElectricVehicleConfig.builder().vehicleToGrid(-7_360, 7_360, CAPACITY);
        return car(allDay, charger.chargeEfficiency(0.95).dischargeEfficiency(0.95));
    }

    static ElectricVehicleConfig threshold(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().threshold(1_380, 7_360));
    }

    static ElectricVehicleConfig evenLevels(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().levels(EVEN));
    }

    static ElectricVehicleConfig onOff(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().levels(List.of(3_680.0)));
    }

    static ElectricVehicleConfig unevenLevels(boolean allDay) {
        return car(allDay, ElectricVehicleConfig.builder().levels(UNEVEN));
    }

    /** Less energy if all day: more would be refused as too much work. */
    static ElectricVehicleConfig fineLevels(boolean allDay) {
        ElectricVehicleConfigBuilder charger = ElectricVehicleConfig.builder().levels(FINE);
        return allDay ? charger.sessions(List.of(session(0, 24 * HOUR, 8_000))).build() : car(false, charger);
    }

    private static ElectricVehicleConfig car(boolean allDay, ElectricVehicleConfigBuilder charger) {
        List<ChargingSession> sessions = allDay
                ? List.of(session(0, 24 * HOUR, 25_000))
                : List.of(
                        session(-6 * HOUR, 7 * HOUR + HOUR / 2, 8_000),
                        session(18 * HOUR, 31 * HOUR + HOUR / 2, 14_000));
        return charger.sessions(sessions).build();
    }

    /** What is stored matters where energy can be given back only. */
    private static ChargingSession session(int from, int to, double requiredWh) {
        return new ChargingSession(
                START.plusSeconds(from), START.plusSeconds(to), requiredWh, Optional.of(CAPACITY / 3));
    }
}
