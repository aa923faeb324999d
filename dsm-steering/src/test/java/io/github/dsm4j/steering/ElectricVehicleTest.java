package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.device.Device;
import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.device.Violation;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElectricVehicleTest {
    /** Six hours: mW x intervals are mWh. */
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 6);

    private final ElectricVehicleProvider provider = new ElectricVehicleProvider();
    private final ElectricVehicleConfigBuilder car = ElectricVehicleConfig.builder();

    @Test
    void chargesNearestToTheTarget() {
        car.continuous(4).sessions(List.of(session(60, 300, 9)));
        assertPlan(new long[] {0, 2250, 2250, 2250, 2250, 0}, 0, 0, 0, 0, 0, 0);
        assertPlan(new long[] {0, 4000, 3000, 2000, 0, 0}, 9000, 6000, 3000, 2000, -5000, 9000);
    }

    /** From 0:30 to 4:59 only the hours from 1:00 to 4:00 lie inside as a whole. */
    @Test
    void usesWholeIntervalsOnly() {
        car.continuous(4).sessions(List.of(session(30, 299, 3)));
        assertPlan(new long[] {0, 1000, 1000, 1000, 0, 0}, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void sessionsDoNotShareAnything() {
        car.continuous(4).sessions(List.of(session(0, 120, 4), session(120, 240, 2), session(241, 360, 1)));
        assertPlan(new long[] {2000, 2000, 1000, 1000, 0, 1000}, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void losesEnergyOnTheWayToTheBattery() {
        car.continuous(4).chargeEfficiency(0.8).sessions(List.of(session(0, 60, 2)));
        assertPlan(new long[] {2500, 0, 0, 0, 0, 0}, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void staysOffOrAboveTheThreshold() {
        car.threshold(2, 4).sessions(List.of(session(0, 360, 5)));
        assertPlan(new long[] {0, 0, 2500, 2500, 0, 0}, 0, 0, 1000, 1000, 0, 0);
        assertPlan(new long[] {3000, 2000, 0, 0, 0, 0}, 4000, 3000, 0, 0, 0, 0);
    }

    /** With 3 to 4 W nothing between 4 and 6 Wh can be reached. */
    @Test
    void meetsARequirementBetweenWhatCanBeReached() {
        car.threshold(3, 4).sessions(List.of(session(0, 360, 5)));
        assertPlan(new long[] {3000, 3000, 0, 0, 0, 0}, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void hasOnlyAdmissiblePowers() {
        car.levels(List.of(2.0, 3.0, 5.0)).sessions(List.of(session(0, 360, 6.5)));
        assertPlan(new long[] {0, 2000, 3000, 2000, 0, 0}, 0, 1900, 2100, 1900, 0, 0);
        assertPlan(new long[] {0, 0, 5000, 2000, 0, 0}, 0, 0, 9000, 1000, 0, 0);
    }

    @Test
    void givesEnergyBack() {
        car.vehicleToGrid(-3, 4, 10).sessions(List.of(session(0, 360, 1, 2)));
        assertPlan(new long[] {-2000, 3000, -3000, 4000, 2000, -3000}, -9000, 3000, -9000, 4000, 2000, -3000);
    }

    /** Two hours are left after the horizon; at 4 W they bring 8 Wh of the 9 Wh. */
    @Test
    void chargesNowWhatCannotBeChargedLater() {
        car.continuous(4).sessions(List.of(session(300, 480, 9)));
        assertPlan(new long[] {0, 0, 0, 0, 0, 1000}, 0, 0, 0, 0, 0, -5000);
        assertPlan(new long[] {0, 0, 0, 0, 0, 3000}, 0, 0, 0, 0, 0, 3000);
        car.threshold(3, 4);
        assertPlan(new long[] {0, 0, 0, 0, 0, 3000}, 0, 0, 0, 0, 0, -5000);
        car.levels(List.of(4.0));
        assertPlan(new long[] {0, 0, 0, 0, 0, 4000}, 0, 0, 0, 0, 0, -5000);
    }

    /** What is left must be reachable: 3 to 4 W for at most one more hour cannot bring 1 or 2 Wh. */
    @Test
    void leavesNothingThatCannotBeReached() {
        car.threshold(3, 4).sessions(List.of(session(240, 420, 7)));
        assertPlan(new long[] {0, 0, 0, 0, 3500, 3500}, 0, 0, 0, 0, 9000, 9000);
        assertPlan(new long[] {0, 0, 0, 0, 4000, 0}, 0, 0, 0, 0, 9000, -9000);
    }

    @Test
    void aSessionAfterTheHorizonOrBeforeItIsNoMatter() {
        car.sessions(List.of(session(-120, 0, 900_000), session(301, 301 + 5, 1), session(360, 400, 900_000)));
        car.relax();
        assertEquals(1, create().shortfalls().size());
        assertPlan(new long[6], 1000, 1000, 1000, 1000, 1000, 1000);
    }

    @Test
    void aSessionThatIsTooShortIsRefused() {
        car.continuous(4).sessions(List.of(session(0, 60, 4), session(60, 180, 9), session(181, 200, 1)));
        assertEquals(
                List.of(new Violation(name(1, 60, 180), 2, 1, "Wh"), new Violation(name(2, 181, 200), 4, 1, "Wh")),
                assertThrows(InfeasibleDeviceException.class, this::create).violations());
    }

    @Test
    void orChargedWithFullPowerAndReported() {
        car.continuous(4).sessions(List.of(session(60, 180, 9))).relax();
        assertEquals(List.of(new Violation(name(0, 60, 180), 2, 1, "Wh")), create().shortfalls());
        assertPlan(new long[] {0, 4000, 4000, 0, 0, 0}, 0, -1000, 0, 0, 0, 0);
        car.levels(List.of(1.0, 2.0, 4.0));
        assertPlan(new long[] {0, 4000, 4000, 0, 0, 0}, 0, -1000, 0, 0, 0, 0);
    }

    @Test
    void whatIsMissingIsCountedInTheBattery() {
        car.continuous(4)
                .chargeEfficiency(0.5)
                .sessions(List.of(session(0, 60, 3)))
                .relax();
        assertEquals(1, create().shortfalls().get(0).amount());
    }

    @Test
    void nothingIsReportedIfAllCanBeMet() {
        car.continuous(4).sessions(List.of(session(60, 180, 8)));
        assertEquals(List.of(), create().shortfalls());
    }

    @Test
    void aCarThatCannotGiveBackEnoughIsRefused() {
        car.vehicleToGrid(-1, 1, 100).sessions(List.of(session(0, 120, -5, 50)));
        assertEquals(
                List.of(new Violation(name(0, 0, 120), 1, 3, "Wh")),
                assertThrows(InfeasibleDeviceException.class, this::create).violations());
    }

    @Test
    void checkNamesEverythingThatIsWrong() {
        car.threshold(2, 4).sessions(List.of(session(60, 240, 6)));
        assertEquals(
                List.of(
                        new Violation("power without a session", 0, 1, "W"),
                        new Violation("admissible power", 1, 0.5, "W"),
                        new Violation("admissible power", 3, 1, "W"),
                        new Violation(name(0, 60, 240), 3, 0.5, "Wh"),
                        new Violation("power without a session", 4, 0.001, "W")),
                create().check(PowerProfile.of(1000, 1500, 0, 5000, -1, 0)));
    }

    @Test
    void checkWatchesTheStateOfCharge() {
        car.vehicleToGrid(-5, 5, 6).sessions(List.of(session(0, 180, 0, 3)));
        List<Violation> found = create().check(PowerProfile.of(4000, -5000, -5000, 0, 0, 0));
        assertEquals(3, found.size());
        assertTrue(found.get(0).bound().startsWith("maximum state of charge of sessions[0]"));
        assertTrue(found.get(1).bound().startsWith("minimum state of charge of sessions[0]"));
        assertEquals(6, found.get(2).amount());
    }

    @Test
    void advanceKeepsWhatIsNotOver() {
        ChargingSession over = session(0, 360, 2);
        ChargingSession next = session(500, 600, 3);
        ElectricVehicleConfig config =
                car.sessions(List.of(over, next)).continuous(4).build();
        assertEquals(
                config.withSessions(List.of(next)), provider.advance(config, HOURS, PowerProfile.of(1, 0, 0, 0, 0, 0)));
    }

    @Test
    void advanceSubtractsWhatWasCharged() {
        ElectricVehicleConfig config = car.continuous(4)
                .chargeEfficiency(0.5)
                .sessions(List.of(session(90, 500, 3)))
                .build();
        assertEquals(
                1.75, rest(config, PowerProfile.of(9999, 0, 2000, 0, 0, 500)).requiredWh());
        assertEquals(
                1.25, rest(config, PowerProfile.of(0, 1000, 2000, 0, 0, 500)).requiredWh());
        assertEquals(0, rest(config, PowerProfile.of(0, 0, 4000, 4000, 4000, 0)).requiredWh());
    }

    @Test
    void advanceRollsTheStateOfChargeOn() {
        ElectricVehicleConfig config = car.vehicleToGrid(-3, 4, 10)
                .sessions(List.of(session(0, 500, 5, 2)))
                .build();
        ChargingSession rest = rest(config, PowerProfile.of(-2000, 4000, 4000, 4000, 0, -3000));
        assertEquals(-2, rest.requiredWh());
        assertEquals(Optional.of(9.0), rest.storedWh());
        PowerProfile tooMuch = PowerProfile.of(4000, 4000, 4000, 0, 0, 0);
        assertThrows(ConfigurationException.class, () -> provider.advance(config, HOURS, tooMuch));
    }

    @Test
    void aCarThatIsChargedOnlyEndsChargingByItself() {
        car.threshold(3, 4).capacityWh(10).sessions(List.of(session(240, 500, 1, 9)));
        ChargingSession rest = rest(car.build(), PowerProfile.of(0, 0, 0, 0, 3000, 0));
        assertEquals(0, rest.requiredWh());
        assertEquals(Optional.of(10.0), rest.storedWh());
        ChargingSession noise = rest(car.build(), PowerProfile.of(0, 0, 0, 0, -1, 0));
        assertEquals(1.001, noise.requiredWh(), 1e-9);
    }

    /** Of 4 Wh half gets into the car; of 1 Wh out of it half gets back. */
    @Test
    void losesEnergyBothWays() {
        car.vehicleToGrid(-3, 4, 10).chargeEfficiency(0.5).dischargeEfficiency(0.5);
        car.sessions(List.of(session(60, 180, 1, 2)));
        assertPlan(new long[] {0, 4000, -500, 0, 0, 0}, 0, 4000, -500, 0, 0, 0);
        car.sessions(List.of(session(0, 120, 6, 2), session(200, 210, 1, 5)));
        assertEquals(
                List.of(new Violation(name(0, 0, 120), 1, 2, "Wh"), new Violation(name(1, 200, 210), 4, 1, "Wh")),
                assertThrows(InfeasibleDeviceException.class, this::create).violations());
        car.relax();
        assertEquals(2, create().shortfalls().size());
        assertPlan(new long[] {4000, 4000, 0, 0, 0, 0}, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void lossesDoNotGetLostOnTheWayToTheNextPeriod() {
        car.vehicleToGrid(-3, 4, 10).chargeEfficiency(0.5).dischargeEfficiency(0.5);
        car.sessions(List.of(session(210, 500, 3, 4), session(600, 700, 1, 1)));
        ElectricVehicleConfig next = provider.advance(car.build(), HOURS, PowerProfile.of(0, 0, 0, 2000, 0, -1500));
        assertEquals(Optional.of(2.0), next.sessions().get(0).storedWh());
        assertEquals(5, next.sessions().get(0).requiredWh());
        assertEquals(car.build().sessions().get(1), next.sessions().get(1));
        Device device = create();
        assertEquals(
                "power without a session",
                device.check(PowerProfile.of(1, 0, 0, 0, 0, 0)).get(0).bound());
        assertThrows(IllegalArgumentException.class, () -> device.plan(PowerProfile.zero(5)));
    }

    @Test
    void levelsWithoutACommonStepAreRefused() {
        car.levels(List.of(1380.001, 2300.0, 7360.007)).sessions(List.of(session(0, 360, 20_000)));
        ConfigurationException e = assertThrows(ConfigurationException.class, this::create);
        assertEquals("levelsW", e.problems().get(0).path());
        assertTrue(e.getMessage().contains("sessions[0]"));
    }

    @Test
    void targetsMustFitTheHorizon() {
        Device device = create();
        assertThrows(IllegalArgumentException.class, () -> device.plan(PowerProfile.zero(5)));
        assertThrows(IllegalArgumentException.class, () -> device.check(PowerProfile.zero(7)));
    }

    @Test
    void theStakeIsTheStatedCapacity() {
        assertEquals(0, provider.capacityWh(car.build()));
        assertEquals(50_000, provider.capacityWh(car.capacityWh(50_000.9).build()));
        assertEquals("electric-vehicle", provider.name());
        assertTrue(provider.deterministic());
        assertEquals(
                ElectricVehicleConfig.builder().build(), provider.defaults().orElseThrow());
    }

    private ChargingSession rest(ElectricVehicleConfig config, PowerProfile executed) {
        return provider.advance(config, HOURS, executed).sessions().get(0);
    }

    private static String name(int index, int from, int to) {
        return "required energy of sessions[" + index + "] (" + minute(from) + " to " + minute(to) + ")";
    }

    private static ChargingSession session(int from, int to, double required) {
        return ChargingSession.of(minute(from), minute(to), required);
    }

    private static ChargingSession session(int from, int to, double required, double stored) {
        return new ChargingSession(minute(from), minute(to), required, Optional.of(stored));
    }

    private static Instant minute(int minutes) {
        return Neighbourhoods.START.plus(Duration.ofMinutes(minutes));
    }

    private Device create() {
        return provider.create(car.build(), HOURS);
    }

    private void assertPlan(long[] expected, long... target) {
        Device device = create();
        DevicePlan plan = device.plan(PowerProfile.of(target));
        assertEquals(PowerProfile.of(expected), plan.profile());
        assertEquals(0, plan.gap());
        assertEquals(List.of(), device.check(plan.profile()));
    }
}
