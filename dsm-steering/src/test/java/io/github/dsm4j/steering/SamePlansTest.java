package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans are agreed values: the same on every JVM, interpreted or compiled. The hashes were computed on JDK 17. */
class SamePlansTest {
    private static final Horizon DAY = Neighbourhoods.horizon(96);
    private static final int PLANS = 500;

    @ParameterizedTest
    @CsvSource({"CONTINUOUS, 161267923", "THRESHOLD, -1501172327", "LEVELS, -867390432", "VEHICLE_TO_GRID, 1849897190"})
    void electricVehicles(ChargingMode mode, int expected) {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            ElectricVehicleConfig car = Cars.random(new Random(seed), mode, DAY.step(), 1);
            hash = 31 * hash
                    + plan(new ElectricVehicleProvider().create(car, DAY), seed).hashCode();
        }
        assertEquals(expected, hash);
    }

    @Test
    void appliances() {
        int hash = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            List<Double> powers = new Random(seed).doubles(8, 0, 2_000).boxed().toList();
            ApplianceRun run = ApplianceRun.of(DAY.at(seed % 60), DAY.at(70), Duration.ofMinutes(7), powers);
            Device appliance = new TimeShiftableProvider().create(new TimeShiftableConfig(List.of(run)), DAY);
            hash = 31 * hash + plan(appliance, seed).hashCode();
        }
        assertEquals(-1_142_454_507, hash);
    }

    private static PowerProfile plan(Device device, int seed) {
        Random random = new Random(seed);
        PowerProfile target = PowerProfile.zero(96).map(zero -> random.nextInt(10_000_000) - 5_000_000);
        return device.plan(target).profile();
    }
}
