package io.github.dsm4j.steering;

import io.github.dsm4j.steering.internal.PowerLevels;
import java.util.Optional;

/**
 * What a charger can do in one interval, in whole mW.
 *
 * @param min the least power, not positive
 * @param max the most power
 * @param bidirectional whether energy may be given back, so that the state of charge matters
 * @param levels if not all powers between are admissible: those that are
 */
record Charger(long min, long max, boolean bidirectional, Optional<PowerLevels> levels) {

    static Charger of(ElectricVehicleConfig config) {
        long min = ChargerRules.milliwatts(config.minPowerW());
        long max = ChargerRules.milliwatts(config.maxPowerW());
        return switch (config.mode()) {
            case CONTINUOUS -> new Charger(0, max, false, Optional.empty());
            case VEHICLE_TO_GRID -> new Charger(min, max, true, Optional.empty());
            case THRESHOLD -> stepped(PowerLevels.between(min, max));
            case LEVELS ->
                stepped(PowerLevels.of(config.levelsW().stream()
                        .mapToLong(ChargerRules::milliwatts)
                        .toArray()));
        };
    }

    private static Charger stepped(PowerLevels levels) {
        return new Charger(0, levels.most(), false, Optional.of(levels));
    }

    /** How far a power is from the nearest admissible one. */
    long powerError(long power) {
        return levels.map(l -> l.powerError(power)).orElse(Math.max(0, Math.max(min - power, power - max)));
    }

    /** How far an energy is from the nearest one that so many intervals can add up to. */
    long totalError(long total, int intervals) {
        return levels.map(l -> l.totalError(total, intervals))
                .orElse(Math.max(0, Math.max(intervals * min - total, total - intervals * max)));
    }
}
