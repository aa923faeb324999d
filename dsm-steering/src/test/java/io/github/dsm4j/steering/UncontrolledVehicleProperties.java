package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A car that could give energy back does not while nobody asks it to: it charges what it needs, and then rests. */
class UncontrolledVehicleProperties {
    private static final int INTERVALS = 96;

    @Property(tries = 400)
    void chargesAtOnceWhatItNeedsAndNoMore(@ForAll long seed) {
        Random random = new Random(seed);
        Horizon horizon = Neighbourhoods.horizon(INTERVALS);
        int arrival = random.nextInt(60);
        int length = 4 + random.nextInt(INTERVALS - 4);
        double efficiency = random.nextBoolean() ? 1 : 0.9;
        double required = random.nextInt(1 + (int) (length * 1000 * efficiency));
        ChargingSession session = new ChargingSession(
                horizon.start().plus(Duration.ofMinutes(15L * arrival)),
                horizon.start().plus(Duration.ofMinutes(15L * (arrival + length))),
                required,
                Optional.of((double) random.nextInt(20_000)));
        ElectricVehicleConfig car = ElectricVehicleConfig.builder()
                .vehicleToGrid(-4_000, 4_000, 150_000)
                .chargeEfficiency(efficiency)
                .dischargeEfficiency(efficiency)
                .sessions(List.of(session))
                .build();
        Device device = new ElectricVehicleProvider().create(car, horizon);
        PowerProfile profile = device.uncontrolled(INTERVALS).profile();
        assertEquals(List.of(), device.check(profile));
        double wanted = required / efficiency;
        for (int t = 0; t < INTERVALS; t++) {
            double before = Math.min(wanted, 1000.0 * Math.max(0, t - arrival));
            double soonest = t < arrival ? 0 : Math.min(4_000, 4 * (wanted - before));
            // Plans round the running sum, and losses are counted in whole units of energy.
            assertEquals(soonest, profile.at(t) / 1e3, 0.05, "interval " + t);
        }
    }
}
