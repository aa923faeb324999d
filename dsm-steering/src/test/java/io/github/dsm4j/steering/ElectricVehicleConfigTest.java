package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ElectricVehicleConfigTest {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    private final ElectricVehicleConfigBuilder config = ElectricVehicleConfig.builder();

    @Test
    void chargesContinuouslyByDefault() {
        ElectricVehicleConfig car = config.build();
        assertEquals(ChargingMode.CONTINUOUS, car.mode());
        assertEquals(7_400, car.maxPowerW());
        assertEquals(1, car.chargeEfficiency());
        assertEquals(List.of(), car.sessions());
    }

    @Test
    void aSessionMustEndAfterItBegins() {
        assertProblem("departure", "is 2024-05-01T12:00:00Z, allowed is after", () -> session(0, 0, 1));
        assertProblem("departure", "is 2024-05-01T11:00:00Z, allowed is after", () -> session(0, -1, 1));
        assertProblem("departure", "by at most 31 days", () -> session(0, 31 * 24 + 1, 1));
        session(0, 31 * 24, 1);
    }

    @Test
    void aSessionHasWholeSecondsAndAFiniteEnergy() {
        assertProblem(
                "arrival",
                "allowed are whole seconds",
                () -> ChargingSession.of(NOON.plusNanos(1), NOON.plusSeconds(9), 1));
        assertProblem("requiredWh", "is NaN", () -> session(0, 1, Double.NaN));
        assertProblem("storedWh", "is -1", () -> new ChargingSession(NOON, NOON.plusSeconds(9), 1, Optional.of(-1.0)));
    }

    @Test
    void theEndOfTimeIsRefusedNotOverflown() {
        Instant last = Instant.ofEpochSecond(Instant.MAX.getEpochSecond());
        ChargingSession.of(last.minusSeconds(1), last, 1);
        assertThrows(ConfigurationException.class, () -> ChargingSession.of(last, last, 1));
    }

    @Test
    void sessionsMustNotOverlap() {
        config.sessions(List.of(session(0, 2, 1), session(2, 3, 1), session(2, 4, 1), session(-1, 0, 1)));
        assertEquals(List.of("sessions[2].arrival", "sessions[3].arrival"), paths(config::build));
        assertTrue(problems(config::build).get(0).message().contains("from the departure of the session before on"));
    }

    @Test
    void energiesMustFitTheCar() {
        config.sessions(List.of(session(0, 1, -1), session(1, 2, 11), session(2, 3, 10)));
        assertEquals(
                List.of("sessions[0].requiredWh", "sessions[1].requiredWh"),
                paths(() -> config.capacityWh(10).build()));
        config.sessions(List.of(session(0, 1, 6, 5)));
        assertProblem("sessions[0].requiredWh", "is 6.0, allowed is 0.0 to 5.0", config::build);
    }

    @Test
    void aThresholdLiesBetweenOffAndTheMaximum() {
        assertProblem(
                "minPowerW",
                "is 0, allowed is 0.001 to 10",
                () -> config.threshold(0, 10).build());
        assertProblem(
                "minPowerW",
                "is 11, allowed is 0.001 to 10",
                () -> config.threshold(11, 10).build());
        assertProblem(
                "minPowerW", "is NaN", () -> config.threshold(Double.NaN, 10).build());
        config.threshold(10, 10).build();
    }

    @Test
    void levelsArePositiveAndAscend() {
        assertProblem(
                "levelsW",
                "has 0 values, allowed is 1 to 100",
                () -> config.levels(List.of()).build());
        assertEquals(
                List.of("levelsW[1]"),
                paths(() -> config.levels(List.of(3.0, 2.0, 3.0)).build()));
        assertEquals(
                List.of("levelsW[1]"),
                paths(() -> config.levels(List.of(3.0, 3.0)).build()));
        assertEquals(
                List.of("levelsW[0]"),
                paths(() -> config.levels(List.of(-1.0, 3.0)).build()));
        assertEquals(
                List.of("levelsW[0]"),
                paths(() -> config.levels(List.of(0.0, 3.0)).build()));
        assertProblem(
                "levelsW[0]",
                "is 11, allowed is 0.001 to 10",
                () -> new ElectricVehicleConfig(
                        List.of(), ChargingMode.LEVELS, 10, 0, List.of(11.0), 1, 1, Optional.empty(), false));
    }

    @Test
    void everyModeHasItsOwnParametersOnly() {
        assertEquals(
                List.of("minPowerW", "levelsW", "dischargeEfficiency"),
                paths(() -> new ElectricVehicleConfig(
                        List.of(), ChargingMode.CONTINUOUS, 10, 1, List.of(1.0), 1, 0.9, Optional.empty(), false)));
        assertEquals(
                List.of("minPowerW", "dischargeEfficiency", "capacityWh", "sessions[0].storedWh"),
                paths(() -> new ElectricVehicleConfig(
                        List.of(session(0, 1, 0)),
                        ChargingMode.VEHICLE_TO_GRID,
                        10,
                        1,
                        List.of(),
                        0.9,
                        1.1,
                        Optional.empty(),
                        false)));
    }

    @Test
    void efficienciesAreSharesOfOne() {
        for (double wrong : new double[] {0, 0.009, -0.1, 1.001, Double.NaN}) {
            assertEquals(
                    List.of("chargeEfficiency"),
                    paths(() -> config.chargeEfficiency(wrong).build()));
        }
        config.chargeEfficiency(1).build();
    }

    @Test
    void powersAreFinite() {
        assertProblem(
                "maxPowerW",
                "is -1, allowed is 0 to 10000000",
                () -> config.continuous(-1).build());
        assertProblem(
                "maxPowerW",
                "is Infinity",
                () -> config.continuous(Double.POSITIVE_INFINITY).build());
    }

    @Test
    void aCarMayGiveBackWhatItHolds() {
        config.vehicleToGrid(-5, 5, 10);
        config.sessions(List.of(session(0, 1, -4, 4), session(1, 2, 6, 4))).build();
        config.sessions(List.of(session(0, 1, -4.1, 4), session(1, 2, 6.1, 4), session(2, 3, 0, 11)));
        assertEquals(
                List.of("sessions[0].requiredWh", "sessions[1].requiredWh", "sessions[2].storedWh"),
                paths(config::build));
    }

    private static ChargingSession session(int from, int to, double required) {
        return ChargingSession.of(hour(from), hour(to), required);
    }

    private static ChargingSession session(int from, int to, double required, double stored) {
        return new ChargingSession(hour(from), hour(to), required, Optional.of(stored));
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private static void assertProblem(String path, String message, Executable wrong) {
        Problem problem = problems(wrong).get(0);
        assertEquals(path, problem.path());
        assertTrue(problem.message().contains(message), problem::message);
    }

    private static List<String> paths(Executable wrong) {
        return problems(wrong).stream().map(Problem::path).toList();
    }

    private static List<Problem> problems(Executable wrong) {
        return assertThrows(ConfigurationException.class, wrong).problems();
    }
}
