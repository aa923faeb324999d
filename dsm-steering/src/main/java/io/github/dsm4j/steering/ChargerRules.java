package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;
import java.util.Optional;

/** The rules for the values of a charger. */
final class ChargerRules {
    private static final double MILLIWATT = 0.001;

    private ChargerRules() {}

    static void minPower(Problems problems, ChargingMode mode, double watts, double most) {
        switch (mode) {
            case CONTINUOUS, LEVELS -> problems.range("minPowerW", watts, 0, 0);
            case THRESHOLD -> problems.range("minPowerW", watts, MILLIWATT, most);
            case VEHICLE_TO_GRID -> problems.range("minPowerW", watts, -ElectricVehicleConfig.MAX_W, 0);
        }
    }

    static void levels(Problems problems, ChargingMode mode, List<Double> watts, double most) {
        if (mode != ChargingMode.LEVELS) {
            problems.require(watts.isEmpty(), "levelsW", "are given, allowed is none in another mode than levels");
            return;
        }
        problems.require(
                !watts.isEmpty() && watts.size() <= ElectricVehicleConfig.MAX_LEVELS,
                "levelsW",
                "has " + watts.size() + " values, allowed is 1 to " + ElectricVehicleConfig.MAX_LEVELS);
        for (int i = 0; i < watts.size(); i++) {
            problems.range("levelsW[" + i + "]", watts.get(i), MILLIWATT, most);
            problems.require(
                    i == 0 || milliwatts(watts.get(i)) > milliwatts(watts.get(i - 1)),
                    "levelsW[" + i + "]",
                    "is " + watts.get(i) + ", allowed is more than the level before; off need not be listed");
        }
    }

    static void capacity(Problems problems, ChargingMode mode, Optional<Double> wattHours) {
        problems.require(
                mode != ChargingMode.VEHICLE_TO_GRID || wattHours.isPresent(),
                "capacityWh",
                "is missing, needed for vehicle-to-grid");
        wattHours.ifPresent(wh -> problems.require(
                wh > 0 && wh <= ChargingSession.MAX_WH,
                "capacityWh",
                "is " + wh + ", allowed is above 0, and at most 10^7"));
    }

    /** Powers count to the nearest milliwatt. */
    static long milliwatts(double watts) {
        return Math.round(watts * 1000);
    }
}
