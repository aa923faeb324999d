package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batteries with efficiencies, self-discharge, and all meanings of the final energy. */
class BatteryLossTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 4);

    private final BatteryProvider provider = new BatteryProvider();
    private final BatteryConfigBuilder config =
            BatteryConfig.builder().capacityWh(10).powerW(4);

    @Test
    void chargingTakesMoreThanIsStored() {
        config.efficiency(0.5, 0.5).finalWh(7);
        assertPlan(new long[] {1000, 1000, 1000, 1000}, 0, 0, 0, 0);
        assertPlan(new long[] {4000, 0, 0, 0}, 9000, -4000, -4000, -4000);
    }

    @Test
    void dischargingGivesLessThanWasStored() {
        config.efficiency(0.5, 0.5).finalWh(3);
        assertPlan(new long[] {-250, -250, -250, -250}, 0, 0, 0, 0);
    }

    /** Of 5 Wh, 4 are left after an hour in which a quarter is lost; the power makes up for it. */
    @Test
    void selfDischargeIsMadeUpFor() {
        config.selfDischargePerHour(0.25);
        PowerProfile plan = battery().plan(PowerProfile.zero(4)).profile();
        assertEquals(5, provider.advance(config.build(), HOURS, plan).startWh(), 1e-3);
        double untouched = 5 * Math.pow(0.75, 4);
        assertEquals(
                untouched,
                provider.advance(config.build(), HOURS, PowerProfile.zero(4)).startWh(),
                1e-6);
        assertTrue(plan.at(3) > plan.at(0), "late energy is lost less");
    }

    @Test
    void idleWhereChargingAndDischargingBothCost() {
        config.efficiency(0.9, 0.9);
        assertPlan(new long[] {0, 0, 0, 0}, 0, 0, 0, 0);
        assertPlan(new long[] {0, 0, 0, 0}, -1000, -1000, -1000, -1000);
    }

    /** A battery that must end as it began cannot take up a surplus that lasts all day: only half of the day. */
    @Test
    void aLastingSurplusLeavesAGapThatIsStated() {
        config.efficiency(0.5, 0.5);
        DevicePlan plan = battery().plan(PowerProfile.of(1000, 1000, 1000, 1000));
        assertEquals(List.of(), battery().check(plan.profile()));
        assertTrue(plan.gap() > 0 && plan.gap() < 100, () -> "gap " + plan.gap());
    }

    @Test
    void atLeastAllowsMore() {
        config.finalState(FinalState.AT_LEAST);
        assertPlan(new long[] {1000, 1000, 1000, 1000}, 1000, 1000, 1000, 1000);
        assertPlan(new long[] {0, 0, 0, 0}, -1000, -1000, -1000, -1000);
        config.efficiency(0.5, 1);
        assertPlan(new long[] {2000, 2000, 2000, 2000}, 2000, 2000, 2000, 2000);
        assertPlan(new long[] {0, 0, 0, 0}, -1000, -1000, -1000, -1000);
    }

    @Test
    void freeAllowsAnything() {
        config.finalState(FinalState.FREE);
        assertPlan(new long[] {-1000, -1000, -1000, -1000}, -1000, -1000, -1000, -1000);
        assertPlan(new long[] {-2000, -1500, -1500, 0}, -2000, -1500, -1500, 0);
        config.efficiency(1, 0.5);
        assertPlan(new long[] {-500, -500, -500, -500}, -500, -500, -500, -500);
    }

    @Test
    void checkFollowsTheEnergy() {
        config.efficiency(0.5, 0.5);
        assertEquals(
                List.of(
                        new Violation("maximum power", 0, 1, "W"),
                        new Violation("minimum state of charge", 1, 0.5, "Wh"),
                        new Violation("minimum state of charge", 2, 0.5, "Wh"),
                        new Violation("final state of charge", 3, 5.5, "Wh")),
                battery().check(PowerProfile.of(5000, -4000, 0, 0)));
    }

    @Test
    void whatIsOutOfReachIsNamed() {
        config.efficiency(0.5, 1).initialWh(0).finalWh(9);
        InfeasibleDeviceException e = assertThrows(InfeasibleDeviceException.class, this::battery);
        assertEquals(List.of(new Violation("final state of charge", 3, 1, "Wh")), e.violations());
    }

    @Test
    void anEnergyOffByRoundingIsMovedIn() {
        config.efficiency(0.9, 0.9).initialWh(10).finalState(FinalState.FREE);
        PowerProfile slightlyMore = PowerProfile.of(0, 0, 0, 1);
        assertEquals(List.of(), battery().check(slightlyMore));
        assertEquals(10, provider.advance(config.build(), HOURS, slightlyMore).startWh());
        PowerProfile tooMuch = PowerProfile.of(0, 0, 0, 100);
        assertThrows(ConfigurationException.class, () -> provider.advance(config.build(), HOURS, tooMuch));
    }

    @Test
    void lengthsMustFit() {
        config.efficiency(0.9, 0.9);
        assertThrows(IllegalArgumentException.class, () -> battery().plan(PowerProfile.zero(3)));
        assertThrows(IllegalArgumentException.class, () -> battery().check(PowerProfile.zero(5)));
        config.powersW(List.of(0.0), List.of(1.0));
        assertThrows(ConfigurationException.class, this::battery);
    }

    @Test
    void rangesAreChecked() {
        config.efficiency(0, 1.01).selfDischargePerHour(1);
        assertEquals(
                List.of(
                        new Problem("selfDischargePerHour", "is 1.0, allowed is 0 to below 1"),
                        new Problem("chargeEfficiency", "is 0, allowed is 0.01 to 1"),
                        new Problem("dischargeEfficiency", "is 1.01, allowed is 0.01 to 1")),
                assertThrows(ConfigurationException.class, config::build).problems());
        config.efficiency(Double.NaN, 1).selfDischargePerHour(Double.NaN);
        assertEquals(
                2,
                assertThrows(ConfigurationException.class, config::build)
                        .problems()
                        .size());
    }

    private Battery battery() {
        return Battery.of(config.build(), HOURS);
    }

    private void assertPlan(long[] expected, long... target) {
        DevicePlan plan = battery().plan(PowerProfile.of(target));
        assertEquals(PowerProfile.of(expected), plan.profile());
        assertEquals(0, plan.gap());
        assertEquals(List.of(), battery().check(plan.profile()));
    }
}
