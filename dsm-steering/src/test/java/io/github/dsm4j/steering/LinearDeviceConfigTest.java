package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LinearDeviceConfigTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 3);
    private static final LinearConstraint SUM = LinearConstraint.atMost("sum", List.of(1.0, 1.0), 5);

    private final LinearDeviceProvider provider = new LinearDeviceProvider();

    @Test
    void isWrittenForADayUnlessToldOtherwise() {
        LinearDeviceConfig config = provider.defaults().orElseThrow();
        assertEquals(Optional.of(96), config.intervals());
        assertEquals(Optional.of(Duration.ofMinutes(15)), config.step());
        assertEquals(0, config.maxPowerW());
        assertFalse(config.relax());
        assertEquals(0, provider.capacityWh(config));
        assertFalse(provider.deterministic());
        assertEquals("linear", provider.name());
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertPaths(
                List.of(
                        "intervals",
                        "step",
                        "minPowerW",
                        "maxPowerW",
                        "minPowersW[1]",
                        "maxPowersW",
                        "constraints[1].name",
                        "states[1].name",
                        "constraints[1].stateCoefficients"),
                () -> new LinearDeviceConfig(
                        Optional.of(0),
                        Optional.of(Duration.ofMillis(1)),
                        -2e9,
                        Double.NaN,
                        List.of(0.0, 2e9),
                        List.of(1.0),
                        List.of(SUM, SUM.plusStates(List.of(1.0))),
                        List.of(tank(1.0), tank(1.0)),
                        false));
    }

    @Test
    void listsMustFitTheIntervals() {
        LinearDeviceConfigBuilder builder = LinearDeviceConfig.builder()
                .writtenFor(HOURS)
                .powerW(-1, 1)
                .powersW(List.of(0.0), List.of(1.0, 1.0))
                .constraint(SUM.startingAt(2))
                .state(tank(1.0, 2.0));
        assertPaths(
                List.of("maxPowersW", "minPowersW", "maxPowersW", "constraints[0].coefficients", "states[0].gains"),
                builder::build);
    }

    @Test
    void lowerPowersMustNotBeAboveUpperOnes() {
        assertPaths(
                List.of("minPowerW"),
                () -> LinearDeviceConfig.builder().powerW(2, 1).build());
        assertPaths(
                List.of("maxPowersW[1]"),
                () -> LinearDeviceConfig.builder()
                        .writtenFor(HOURS)
                        .powerW(2, 3)
                        .powersW(List.of(), List.of(2.0, 1.0, 2.0))
                        .build());
    }

    @Test
    void constraintsAreChecked() {
        assertPaths(
                List.of(
                        "name",
                        "first",
                        "coefficients[0]",
                        "coefficients[2]",
                        "lower",
                        "upper",
                        "unit",
                        "stateCoefficients[0]"),
                () -> new LinearConstraint(
                        " ",
                        Optional.of(-1),
                        List.of(1e-10, 0.0, Double.NaN),
                        Optional.of(Double.NEGATIVE_INFINITY),
                        Optional.of(2e15),
                        Optional.of(""),
                        Optional.of(List.of(2e9))));
        assertPaths(List.of("upper"), () -> LinearConstraint.between("a", List.of(1.0), 2, 1));
        assertPaths(List.of("coefficients"), () -> LinearConstraint.atMost("a", List.of(0.0), 1));
        assertPaths(List.of("coefficients"), () -> LinearConstraint.atMost("a", List.of(), 1));
        assertPaths(
                List.of("lower"),
                () -> new LinearConstraint(
                        "a",
                        Optional.empty(),
                        List.of(1.0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertPaths(List.of("name"), () -> LinearConstraint.atMost("a".repeat(101), List.of(1.0), 1));
    }

    @Test
    void messagesSayWhatIsAllowed() {
        ConfigurationException e =
                assertThrows(ConfigurationException.class, () -> LinearConstraint.between("a", List.of(1.0), 2, 1));
        assertTrue(e.getMessage().contains("upper: is 1, allowed is 2 to 1.0E15"), e::getMessage);
    }

    @Test
    void statesAreChecked() {
        assertPaths(
                List.of("name", "keep", "gains", "most", "value"),
                () -> new LinearState("", 7, 1.5, List.of(), Optional.of(3.0), Optional.of(2.0)));
        assertPaths(
                List.of("gains[1]", "value"),
                () -> new LinearState("a", 1e16, 1, List.of(1.0, -2e9), Optional.empty(), Optional.empty()));
    }

    @Test
    void statesRollOn() {
        LinearDeviceConfig config = LinearDeviceConfig.builder()
                .writtenFor(HOURS)
                .state(new LinearState("tank", 10, 0.5, List.of(1.0, 2.0, 3.0), Optional.empty(), Optional.empty()))
                .state(new LinearState("other", 4, 1, List.of(0.25), Optional.empty(), Optional.empty()))
                .build();
        LinearDeviceConfig next = provider.advance(config, HOURS, PowerProfile.of(1000, -500, 250));
        assertEquals(5 + 1 - 1 + 0.75, next.states().get(0).value());
        assertEquals(4 + 0.25 * 0.75, next.states().get(1).value());
        assertEquals(config.constraints(), next.constraints());
    }

    /** 1 mW for an hour is as much as rounding may leave a state outside. */
    @Test
    void statesLeftOutsideByRoundingAreSetToTheirEnds() {
        LinearDeviceConfig config = LinearDeviceConfig.builder()
                .writtenFor(HOURS)
                .state(new LinearState("tank", 4, 1, List.of(1.0), Optional.of(3.0), Optional.of(5.0)))
                .build();
        assertEquals(5, next(config, 1001));
        assertEquals(4.999, next(config, 999));
        assertEquals(3, next(config, -1001));
        assertThrows(ConfigurationException.class, () -> next(config, 1002));
        assertThrows(ConfigurationException.class, () -> next(config, -1002));
    }

    private double next(LinearDeviceConfig config, long milliwatts) {
        return provider.advance(config, HOURS, PowerProfile.of(milliwatts, 0, 0))
                .states()
                .get(0)
                .value();
    }

    @Test
    void copiesItsLists() {
        List<Double> coefficients = new ArrayList<>(Collections.nCopies(2, 1.0));
        LinearConstraint constraint = LinearConstraint.atMost("sum", coefficients, 5);
        coefficients.set(0, -5.0);
        assertEquals(SUM, constraint);
    }

    private static LinearState tank(double... gains) {
        List<Double> list = new ArrayList<>();
        for (double gain : gains) {
            list.add(gain);
        }
        return new LinearState("tank", 4, 1, list, Optional.empty(), Optional.empty());
    }

    private static void assertPaths(List<String> paths, Executable action) {
        ConfigurationException e = assertThrows(ConfigurationException.class, action);
        assertEquals(paths, e.problems().stream().map(Problem::path).toList());
    }
}
