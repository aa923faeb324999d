package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatPumpTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 4);

    private final HeatPumpProvider provider = new HeatPumpProvider();

    /** Heats 4 Wh a Wh, 2 kW of heat are drawn; 6 kWh may be stored, of which half are there. */
    private final HeatPumpConfigBuilder config = HeatPumpConfig.builder()
            .maxPowerW(1000)
            .cop(4)
            .demand(series(2000, 2000, 2000, 2000))
            .bufferWh(6000);

    @Test
    void followsTheTargetAsFarAsTheBufferAllows() {
        assertPlan(new long[] {500_000, 500_000, 500_000, 500_000}, 0, 0, 0, 0);
        assertPlan(new long[] {1_000_000, 750_000, 250_000, 0}, 1_000_000, 750_000, 250_000, 0);
        assertPlan(new long[] {125_000, 125_000, 875_000, 875_000}, 0, 0, 1_000_000, 1_000_000);
    }

    /** An hour of twice the COP gives twice the heat a watt, so it gets twice the power. */
    @Test
    void prefersTheBetterCop() {
        config.cop(series(2, 4, 2, 4)).demand(series(400, 400, 400, 400));
        assertPlan(new long[] {80_000, 160_000, 80_000, 160_000}, 0, 0, 0, 0);
    }

    @Test
    void withoutBufferPowerFollowsDemand() {
        config.bufferWh(0).cop(2).demand(series(300, 0, 1000, 0.5));
        assertPlan(new long[] {150_000, 0, 500_000, 250}, 900_000, -3_000, 0, 17);
    }

    @Test
    void lossesMustBeMadeUpFor() {
        config.standingLossW(400).demand(series(0, 0, 0, 0));
        assertPlan(new long[] {100_000, 100_000, 100_000, 100_000}, 0, 0, 0, 0);
        config.standingLossW(0).lossPerHour(0.5);
        PowerProfile plan = device().plan(PowerProfile.zero(4)).profile();
        assertEquals(3000, provider.advance(config.build(), HOURS, plan).startWh(), 1e-2);
        assertTrue(plan.at(3) > 2 * plan.at(1), "late heat is lost less");
    }

    @Test
    void theBufferMayEndAnyhow() {
        config.finalState(FinalState.FREE);
        assertPlan(new long[] {312_500, 312_500, 312_500, 312_500}, 0, 0, 0, 0);
        assertPlan(new long[] {1_000_000, 0, 0, 250_000}, 1_000_000, 0, 0, 250_000);
    }

    @Test
    void advanceKeepsTheHeat() {
        HeatPumpConfig next = provider.advance(config.build(), HOURS, PowerProfile.of(1_000_000, 0, 0, 750_000));
        assertEquals(config.initialWh(2000).build(), next);
        PowerProfile tooLittle = PowerProfile.of(0, 0, 0, 0);
        assertThrows(ConfigurationException.class, () -> provider.advance(config.build(), HOURS, tooLittle));
    }

    @Test
    void checkNamesEveryBrokenBound() {
        assertEquals(
                List.of(
                        new Violation("maximum power", 0, 1, "W"),
                        new Violation("heat buffer", 1, 4, "Wh"),
                        new Violation("heat buffer", 2, 4, "Wh"),
                        new Violation("minimum power", 3, 2, "W"),
                        new Violation("final heat", 3, 996, "Wh")),
                device().check(PowerProfile.of(1_001_000, 750_000, 500_000, -2_000)));
    }

    @Test
    void demandBeyondThePowerIsRefused() {
        config.demand(series(0, 8000, 6500, 0));
        assertRefused(new Violation("heat demand", 2, 500, "Wh"));
        config.bufferWh(0).demand(series(0, 4000.5, 0, 0));
        assertRefused(new Violation("heat demand", 1, 0.5, "Wh"));
    }

    @Test
    void aFinalHeatOutOfReachIsRefused() {
        config.demand(series(0, 0, 0, 9000)).initialWh(0).finalWh(2000);
        assertRefused(new Violation("final heat", 3, 1000, "Wh"));
    }

    @Test
    void unavoidableHeatIsRefused() {
        config.minPowerW(800);
        assertRefused(new Violation("heat buffer", 2, 600, "Wh"));
    }

    @Test
    void theDemandMustBeKnown() {
        HeatPumpConfig unknown = provider.defaults().orElseThrow();
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> provider.create(unknown, HOURS));
        assertEquals(List.of(new Problem("demand", "is missing, it must cover the period")), e.problems());
        config.cop(Series.of(new Horizon(Neighbourhoods.START, Duration.ofHours(1), 3), 1, 1, 1));
        e = assertThrows(ConfigurationException.class, this::device);
        assertEquals("cops", e.problems().get(0).path());
        assertTrue(e.getMessage().contains("also needs 2024-05-01T03:00:00Z to 2024-05-01T04:00:00Z"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        config.maxPowerW(-1)
                .minPowerW(-2)
                .cop(0)
                .cop(series(1, 0, 101, 3))
                .demand(series(0, -1, 2e9, 0))
                .bufferWh(-3)
                .initialWh(-4)
                .finalWh(Double.NaN)
                .lossPerHour(1)
                .standingLossW(-5);
        ConfigurationException e = assertThrows(ConfigurationException.class, config::build);
        assertEquals(
                List.of(
                        "maxPowerW",
                        "minPowerW",
                        "cop",
                        "cops.values[1]",
                        "cops.values[2]",
                        "demand.values[1]",
                        "demand.values[2]",
                        "bufferWh",
                        "initialWh",
                        "finalWh",
                        "lossPerHour",
                        "standingLossW"),
                e.problems().stream().map(Problem::path).toList());
        assertTrue(e.getMessage().contains("cop: is 0, allowed is 0.1 to 100"));
    }

    @Test
    void theLeastPowerMustNotExceedTheMost() {
        config.minPowerW(1001);
        assertEquals(
                List.of(new Problem("minPowerW", "is 1001, allowed is 0 to 1000")),
                assertThrows(ConfigurationException.class, config::build).problems());
    }

    @Test
    void introducesItself() {
        assertEquals("heat-pump", provider.name());
        assertEquals(HeatPumpConfig.class, provider.configType());
        assertEquals(0, provider.capacityWh(config.build()));
        assertTrue(provider.deterministic());
    }

    private static Series series(double... values) {
        return Series.of(HOURS, values);
    }

    private Device device() {
        return provider.create(config.build(), HOURS);
    }

    private void assertPlan(long[] expected, long... target) {
        DevicePlan plan = device().plan(PowerProfile.of(target));
        assertEquals(List.of(), device().check(plan.profile()));
        assertEquals(PowerProfile.of(expected), plan.profile());
        assertEquals(0, plan.gap());
    }

    private void assertRefused(Violation expected) {
        InfeasibleDeviceException e = assertThrows(InfeasibleDeviceException.class, this::device);
        assertEquals(List.of(expected), e.violations());
    }
}
