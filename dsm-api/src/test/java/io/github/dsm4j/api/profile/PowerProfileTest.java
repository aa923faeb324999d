package io.github.dsm4j.api.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerProfileTest {
    @Test
    void cannotBeChangedFromOutside() {
        long[] values = {1, 2};
        PowerProfile profile = PowerProfile.of(values);
        values[0] = 9;
        profile.milliwatts()[1] = 9;
        assertEquals(PowerProfile.of(1, 2), profile);
    }

    @Test
    void refusesPowersOutOfRangeAndNamesTheInterval() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> PowerProfile.of(0, PowerProfile.MAX_MILLIWATTS + 1));
        assertEquals("interval 1 has 1000000000000001 mW, allowed is -10^15 to 10^15 mW", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> PowerProfile.rounded(new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> PowerProfile.rounded(new double[] {0, 1e300}));
    }

    @Test
    void refusesOtherLengths() {
        PowerProfile two = PowerProfile.zero(2);
        assertThrows(IllegalArgumentException.class, () -> two.plus(PowerProfile.zero(3)));
        assertThrows(IllegalArgumentException.class, () -> two.dot(PowerProfile.zero(3)));
    }

    @Test
    void normIsInWatts() {
        assertEquals(5.0, PowerProfile.of(3000, -4000).norm());
        assertEquals(-1000, PowerProfile.of(-3000, -1000).peak());
    }

    @Test
    void roundsHalfUpOnTheRunningSum() {
        assertEquals(PowerProfile.of(1, 0, 1), PowerProfile.rounded(new double[] {0.5, 0.5, 0.5}));
        assertEquals(PowerProfile.of(0, -1), PowerProfile.rounded(new double[] {-0.5, -0.5}));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void aHorizonHasAtLeastOneIntervalAndNotTooMany(int intervals) {
        ConfigurationException e = assertThrows(
                ConfigurationException.class, () -> new Horizon(Instant.EPOCH, Duration.ofMinutes(15), intervals));
        assertEquals("horizon: intervals: is " + intervals + ", allowed is 1 to 1000000", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT24H1S"})
    void aStepIsWholeSecondsUpToADay(String step) {
        assertThrows(ConfigurationException.class, () -> new Horizon(Instant.EPOCH, Duration.parse(step), 96));
    }

    @Test
    void aDayEndsWhereTheNextBegins() {
        Horizon day = Horizon.day(Instant.parse("2026-05-01T00:00:00Z"));
        assertEquals(Instant.parse("2026-05-02T00:00:00Z"), day.end());
        assertEquals(day.end(), day.next().start());
    }
}
