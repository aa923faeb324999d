package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.Horizon;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Batteries written as linear constraints: one for the energy at the end of each interval. */
final class LinearBatteries {
    private LinearBatteries() {}

    static LinearDeviceConfig of(BatteryConfig battery, Horizon horizon) {
        double hours = horizon.step().toSeconds() / 3600.0;
        LinearDeviceConfigBuilder builder = LinearDeviceConfig.builder()
                .writtenFor(horizon)
                .powerW(battery.minPowerW(), battery.maxPowerW())
                .state(new LinearState(
                        "energy",
                        battery.startWh(),
                        1,
                        List.of(hours),
                        Optional.of(0.0),
                        Optional.of(battery.capacityWh())));
        for (int t = 0; t < horizon.intervals(); t++) {
            boolean last = t == horizon.intervals() - 1;
            builder.constraint(LinearConstraint.between(
                            "energy at the end of interval " + t,
                            Collections.nCopies(t + 1, hours),
                            last ? battery.endWh() : 0,
                            last ? battery.endWh() : battery.capacityWh())
                    .plusStates(List.of(1.0))
                    .in("Wh"));
        }
        return builder.build();
    }
}
