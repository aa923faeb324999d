package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinearDeviceTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 4);
    private static final List<Double> ALL = List.of(1.0, 1.0, 1.0, 1.0);

    private final LinearDeviceProvider provider = new LinearDeviceProvider();
    private final LinearDeviceConfigBuilder config =
            LinearDeviceConfig.builder().writtenFor(HOURS).powerW(-4, 4);

    @Test
    void plansTheNearestAdmissibleProfile() {
        assertPlan(new long[] {-3000, 4000, 1500, -4000}, -3000, 9000, 1500, -4001);
        config.constraint(LinearConstraint.between("total", ALL, 0, 0));
        assertPlan(new long[] {0, 0, 0, 0}, 2000, 2000, 2000, 2000);
        assertPlan(new long[] {4000, 1500, -1500, -4000}, 9000, 6000, 3000, -1000);
    }

    @Test
    void rampsHoldPowerBack() {
        config.constraint(LinearConstraint.between("ramp", List.of(-1.0, 1.0), -1, 1));
        assertPlan(new long[] {1000, 2000, 0, 4000}, 0, 3000, 0, 4000);
    }

    @Test
    void coefficientsMayStartLater() {
        config.constraint(
                LinearConstraint.atMost("evening", List.of(1.0, 0.5), 1).startingAt(2));
        assertPlan(new long[] {2000, 2000, 400, 1200}, 2000, 2000, 2000, 2000);
    }

    @Test
    void whatContradictsNobodyIsLeftAlone() {
        config.constraint(LinearConstraint.atLeast("total", ALL, -100));
        assertPlan(new long[] {1, -2, 3, -4}, 1, -2, 3, -4);
    }

    @Test
    void boundsMayVaryInTime() {
        config.powersW(List.of(0.0, 0.0, -4.0, 2.0), List.of());
        assertPlan(new long[] {0, 1000, -4000, 2000}, -3000, 1000, -5000, 0);
    }

    @Test
    void statesCountFromTheStart() {
        config.state(new LinearState("tank", 3, 1, List.of(1.0), Optional.empty(), Optional.empty()))
                .constraint(LinearConstraint.atMost("tank is full", ALL, 5).plusStates(List.of(1.0)));
        assertPlan(new long[] {500, 500, 500, 500}, 1000, 1000, 1000, 1000);
    }

    /** Two intervals share 1 mW, which none can have half of. */
    @Test
    void rowsAreKeptToARoundedMilliwatt() {
        config.constraint(LinearConstraint.between("half", List.of(1.0), 0.0005, 0.0005));
        Device device = device();
        PowerProfile plan = device.plan(PowerProfile.zero(4)).profile();
        assertTrue(plan.at(0) == 0 || plan.at(0) == 1);
        assertEquals(List.of(), device.check(PowerProfile.of(1, 0, 0, 0)));
        assertEquals(1, device.check(PowerProfile.of(2, 0, 0, 0)).size());
    }

    @Test
    void checkNamesEveryBrokenBound() {
        config.constraint(LinearConstraint.between("total", ALL, -1, 1).in("Wh"))
                .constraint(LinearConstraint.atLeast("morning", List.of(1.0, 1.0), 0));
        assertEquals(
                List.of(
                        new Violation("minimum power", 1, 1.5, "W"),
                        new Violation("minimum of morning", 1, 2.5, "W"),
                        new Violation("maximum power", 3, 2, "W"),
                        new Violation("maximum of total", 3, 2.5, "Wh")),
                device().check(PowerProfile.of(3000, -5500, 0, 6000)));
    }

    @Test
    void checkSurvivesAbsurdProfiles() {
        config.constraint(LinearConstraint.between("total", ALL, -1, 1));
        long most = PowerProfile.MAX_MILLIWATTS;
        assertEquals(5, device().check(PowerProfile.of(most, most, most, most)).size());
        assertEquals(
                4, device().check(PowerProfile.of(most, -most, most, -most)).size());
    }

    @Test
    void whatCannotBeKeptIsNamed() {
        config.constraint(LinearConstraint.atLeast("total", ALL, 17).in("Wh"))
                .constraint(LinearConstraint.atMost("evening", List.of(0.0, 0.0, 1.0, 1.0), 100));
        InfeasibleDeviceException e = assertThrows(InfeasibleDeviceException.class, this::device);
        assertEquals(List.of(new Violation("minimum of total", 3, 1, "Wh")), e.violations());
        assertEquals(
                "linear device has no admissible plan: minimum of total broken by 1.000 Wh in interval 3",
                e.getMessage());
    }

    @Test
    void whatMayBeRelaxedIsRelaxedAndReported() {
        config.constraint(LinearConstraint.atLeast("total", ALL, 17)).relax();
        Device device = device();
        assertEquals(List.of(new Violation("minimum of total", 3, 1, "W")), device.shortfalls());
        PowerProfile plan = device.plan(PowerProfile.zero(4)).profile();
        assertEquals(PowerProfile.of(4000, 4000, 4000, 4000), plan);
        assertEquals(List.of(), device.check(plan));
        assertEquals(1, device.check(PowerProfile.of(4000, 4000, 4000, 3000)).size());
    }

    /** 8 Wh wanted at least, 4 Wh at most: both give way by 2 Wh, and the rest of the plan is as near as can be. */
    @Test
    void relaxingIsSharedAndNoMoreThanNeeded() {
        config.constraint(LinearConstraint.atLeast("more", ALL, 8))
                .constraint(LinearConstraint.atMost("less", ALL, 4))
                .constraint(LinearConstraint.atMost("first", List.of(1.0), 1))
                .relax();
        Device device = device();
        assertEquals(
                List.of(new Violation("minimum of more", 3, 2, "W"), new Violation("maximum of less", 3, 2, "W")),
                device.shortfalls());
        assertEquals(
                PowerProfile.of(1000, 1667, 1666, 1667),
                device.plan(PowerProfile.of(4000, 0, 0, 0)).profile());
    }

    @Test
    void whatCanBeKeptIsNotRelaxed() {
        config.constraint(LinearConstraint.atLeast("total", ALL, 16)).relax();
        assertEquals(List.of(), device().shortfalls());
    }

    @Test
    void horizonsMustHaveItsShape() {
        assertMisfit(
                "intervals: is 4, allowed is the number of the horizon, 5",
                new Horizon(HOURS.start(), HOURS.step(), 5));
        assertMisfit(
                "step: is PT1H, allowed is the step of the horizon, PT30M",
                new Horizon(HOURS.start(), Duration.ofMinutes(30), 4));
        config.writtenForAny().constraint(LinearConstraint.atMost("total", ALL, 1));
        provider.create(config.build(), new Horizon(HOURS.start(), Duration.ofMinutes(30), 5));
        assertMisfit(
                "constraints[0].coefficients: reach to interval 3, allowed is up to 2",
                new Horizon(HOURS.start(), HOURS.step(), 3));
    }

    @Test
    void targetsMustHaveItsLength() {
        assertThrows(IllegalArgumentException.class, () -> device().plan(PowerProfile.zero(3)));
        assertThrows(IllegalArgumentException.class, () -> device().check(PowerProfile.zero(5)));
    }

    private void assertMisfit(String message, Horizon horizon) {
        ConfigurationException e =
                assertThrows(ConfigurationException.class, () -> provider.create(config.build(), horizon));
        assertTrue(e.getMessage().contains(message), e::getMessage);
    }

    private Device device() {
        return provider.create(config.build(), HOURS);
    }

    private void assertPlan(long[] expected, long... target) {
        Device device = device();
        PowerProfile plan = device.plan(PowerProfile.of(target)).profile();
        assertEquals(PowerProfile.of(expected), plan);
        assertEquals(List.of(), device.check(plan));
        assertTrue(device.plan(PowerProfile.of(target)).gap() < 1);
    }
}
