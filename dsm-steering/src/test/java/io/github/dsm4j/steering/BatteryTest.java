package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatteryTest {
    /** Four hours: mW x intervals are mWh. */
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 4);

    private final BatteryConfigBuilder config =
            BatteryConfig.builder().capacityWh(10).powerW(4);

    @Test
    void plansTheNearestAdmissibleProfile() {
        assertPlan(new long[] {-3000, 3000, 1000, -1000}, -3000, 3000, 1000, -1000);
        assertPlan(new long[] {0, 0, 0, 0}, 2000, 2000, 2000, 2000);
        assertPlan(new long[] {4000, 1000, -2000, -3000}, 9000, 6000, -2000, -3000);
    }

    @Test
    void standingLossMustBeMadeUpFor() {
        config.standingLossW(0.5);
        assertPlan(new long[] {500, 500, 500, 500}, 0, 0, 0, 0);
    }

    @Test
    void roundsWithoutDrifting() {
        config.finalWh(5.001);
        assertPlan(new long[] {0, 1, 0, 0}, 0, 0, 0, 0);
    }

    @Test
    void boundsMayVaryInTime() {
        config.powersW(List.of(0.0, 0.0, -4.0, -4.0), List.of(0.0, 4.0, 4.0, 4.0));
        assertPlan(new long[] {0, 0, 1000, -1000}, 9000, -5000, 1000, -1000);
    }

    @Test
    void checkNamesEveryBrokenBound() {
        PowerProfile profile = PowerProfile.of(5000, -11_001, 4000, 3000);
        assertEquals(
                List.of(
                        new Violation("maximum power", 0, 1, "W"),
                        new Violation("minimum power", 1, 7.001, "W"),
                        new Violation("minimum state of charge", 1, 1.001, "Wh"),
                        new Violation("final state of charge", 3, 0.999, "Wh")),
                battery().check(profile));
    }

    @Test
    void checkSurvivesAbsurdProfiles() {
        long most = PowerProfile.MAX_MILLIWATTS;
        assertEquals(8, battery().check(PowerProfile.of(most, most, most, most)).size());
    }

    @Test
    void anUnreachableEndIsRefused() {
        config.capacityWh(100).initialWh(0).finalWh(17);
        assertRefused(new Violation("final state of charge", 3, 1, "Wh"));
    }

    @Test
    void aLossThatCannotBeMadeUpForIsRefused() {
        config.initialWh(1).maxPowerW(1).standingLossW(3);
        assertRefused(new Violation("minimum state of charge", 0, 1, "Wh"));
    }

    @Test
    void aFullBatteryThatMustChargeIsRefused() {
        config.initialWh(9).powersW(List.of(0.0, 2.0, 0.0, 0.0), List.of());
        assertRefused(new Violation("maximum state of charge", 1, 1, "Wh"));
    }

    @Test
    void anEndBelowTheReserveIsRefused() {
        config.energiesWh(List.of(0.0, 0.0, 0.0, 7.0), List.of());
        assertRefused(new Violation("final state of charge", 3, 2, "Wh"));
    }

    @Test
    void listsMustFitTheHorizon() {
        config.powersW(List.of(0.0), List.of(1.0)).energiesWh(List.of(0.0, 0.0), List.of());
        ConfigurationException e = assertThrows(ConfigurationException.class, this::battery);
        assertEquals(3, e.problems().size());
        assertTrue(e.getMessage().contains("minEnergiesWh: has 2 values, allowed is none or one for each of the 4"));
    }

    @Test
    void targetsMustFitTheHorizon() {
        assertThrows(IllegalArgumentException.class, () -> battery().plan(PowerProfile.zero(3)));
        assertThrows(IllegalArgumentException.class, () -> battery().check(PowerProfile.zero(5)));
    }

    private Battery battery() {
        return Battery.of(config.build(), HOURS);
    }

    private void assertPlan(long[] expected, long... target) {
        PowerProfile plan = battery().plan(PowerProfile.of(target)).profile();
        assertEquals(PowerProfile.of(expected), plan);
        assertEquals(List.of(), battery().check(plan));
    }

    private void assertRefused(Violation expected) {
        InfeasibleDeviceException e = assertThrows(InfeasibleDeviceException.class, this::battery);
        assertEquals(List.of(expected), e.violations());
    }
}
