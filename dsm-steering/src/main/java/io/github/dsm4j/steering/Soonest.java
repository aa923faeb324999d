package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/** The wish of a car that nobody steers: all energy as early as possible. */
final class Soonest {
    /** mW; larger than any charger's, so that an earlier interval is always worth more than a later one. */
    private static final long STEP = 20_000_000_000L;

    private Soonest() {}

    /**
     * What a charger that cannot take energy back would do, with the same cars: it charges with full power from the arrival on, to
     * what is required and no further.
     */
    static PowerProfile charging(ElectricVehicleConfig config, Horizon horizon) {
        List<ChargingSession> sessions = config.sessions().stream()
                .map(s -> ChargingSession.of(s.arrival(), s.departure(), Math.max(0, s.requiredWh())))
                .toList();
        ElectricVehicleConfig oneWay = ElectricVehicleConfig.builder()
                .continuous(config.maxPowerW())
                .chargeEfficiency(config.chargeEfficiency())
                .relax()
                .sessions(sessions)
                .build();
        return ElectricVehicle.of(oneWay, horizon)
                .plan(target(horizon.intervals()))
                .profile();
    }

    static PowerProfile target(int intervals) {
        long[] wish = new long[intervals];
        for (int t = 0; t < intervals; t++) {
            wish[t] = (intervals - t) * STEP;
        }
        return PowerProfile.of(wish);
    }
}
