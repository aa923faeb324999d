package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bounds are drawn in to the grid, and not farther. */
class BatteryGridTest {
    private static final Horizon QUARTERS = new Horizon(Neighbourhoods.START, Duration.ofMinutes(15), 2);

    @Test
    void exactValuesStayExact() {
        BatteryGrid grid = grid(config().minPowerW(-0.29).maxPowerW(0.57));
        assertArrayEquals(new long[] {-290, -290}, grid.minPower);
        assertArrayEquals(new long[] {570, 570}, grid.maxPower);
        assertEquals(-27_000_400, grid.minEnergy[0]);
        assertEquals(26_999_600, grid.maxEnergy[0]);
        assertEquals(-400, grid.minEnergy[1]);
        assertEquals(-400, grid.maxEnergy[1]);
    }

    @Test
    void valuesBetweenGridPointsAreDrawnIn() {
        BatteryGrid grid = grid(config().minPowerW(-1.0019)
                .maxPowerW(1.0019)
                .capacityWh(13_500.0004)
                .initialWh(6_750.0001));
        assertArrayEquals(new long[] {-1001, -1001}, grid.minPower);
        assertArrayEquals(new long[] {1001, 1001}, grid.maxPower);
        assertEquals(-27_000_000, grid.minEnergy[0]);
        assertEquals(27_000_001, grid.maxEnergy[0]);
    }

    @Test
    void theEndIsTheNearestGridPoint() {
        assertEquals(-398, grid(config().finalWh(6_750.0004)).minEnergy[1]);
        assertEquals(-400, grid(config().finalWh(6_750.0001)).maxEnergy[1]);
    }

    @Test
    void aFullEndIsDrawnInWithTheCapacity() {
        BatteryGrid grid = grid(config().capacityWh(10.0002).initialWh(0).finalWh(10.0002));
        assertEquals(40_000, grid.minEnergy[1]);
        assertEquals(40_000, grid.maxEnergy[1]);
    }

    @Test
    void aLossBeyondAllBatteriesIsRefused() {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> grid(config().standingLossW(1e9)));
        assertEquals("standingLossW", e.problems().get(0).path());
    }

    private static BatteryConfigBuilder config() {
        return BatteryConfig.builder().capacityWh(13_500).initialWh(6_750.1);
    }

    private static BatteryGrid grid(BatteryConfigBuilder config) {
        return BatteryGrid.of(config.build(), QUARTERS);
    }
}
