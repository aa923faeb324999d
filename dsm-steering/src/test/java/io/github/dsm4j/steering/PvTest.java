package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PvTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 3);

    private final PvProvider provider = new PvProvider();
    private final PvConfig config = new PvConfig(Series.of(HOURS, 0, 2.0005, 0.29));
    private final Device device = provider.create(config, HOURS);

    @Test
    void curtailsToTheTarget() {
        assertPlan(new long[] {0, -2000, -290}, -5000, -5000, -5000);
        assertPlan(new long[] {0, -1500, 0}, -1, -1500, 0);
        assertPlan(new long[] {0, 0, 0}, 5, 5, 5);
    }

    @Test
    void checkNamesEveryBrokenBound() {
        assertEquals(
                List.of(new Violation("maximum power", 0, 0.001, "W"), new Violation("forecast", 1, 0.001, "W")),
                device.check(PowerProfile.of(1, -2001, -290)));
    }

    @Test
    void theForecastMustCoverThePeriodAndBeInRange() {
        ConfigurationException e =
                assertThrows(ConfigurationException.class, () -> provider.create(config, HOURS.next()));
        assertEquals("forecast", e.problems().get(0).path());
        Series wrong = Series.of(HOURS, -1, 0, 2e9);
        assertEquals(
                List.of(
                        new Problem("forecast.values[0]", "is -1, allowed is 0 to 1000000000"),
                        new Problem("forecast.values[2]", "is 2000000000, allowed is 0 to 1000000000")),
                assertThrows(ConfigurationException.class, () -> new PvConfig(wrong))
                        .problems());
    }

    @Test
    void lengthsMustFit() {
        assertThrows(IllegalArgumentException.class, () -> device.plan(PowerProfile.zero(2)));
        assertThrows(IllegalArgumentException.class, () -> device.check(PowerProfile.zero(4)));
    }

    @Test
    void introducesItself() {
        assertEquals("pv", provider.name());
        assertEquals(PvConfig.class, provider.configType());
        assertTrue(provider.deterministic());
        assertEquals(config, provider.advance(config, HOURS, PowerProfile.zero(3)));
    }

    private void assertPlan(long[] expected, long... target) {
        DevicePlan plan = device.plan(PowerProfile.of(target));
        assertEquals(DevicePlan.optimal(PowerProfile.of(expected)), plan);
        assertEquals(List.of(), device.check(plan.profile()));
    }
}
