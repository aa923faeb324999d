package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatteryConfigTest {

    @Test
    void startsAndEndsHalfFullByDefault() {
        BatteryConfig config =
                BatteryConfig.builder().capacityWh(13_500).powerW(5_000).build();
        assertEquals(6_750, config.startWh());
        assertEquals(6_750, config.endWh());
        assertEquals(-5_000, config.minPowerW());
        assertEquals(5_000, config.maxPowerW());
        assertEquals(0, config.standingLossW());
    }

    @Test
    void startsAndEndsWhereItIsTold() {
        BatteryConfig config =
                BatteryConfig.builder().capacityWh(10).initialWh(0).finalWh(10).build();
        assertEquals(0, config.startWh());
        assertEquals(10, config.endWh());
        assertEquals(3, config.withInitialWh(3).startWh());
    }

    @Test
    void aWrongCapacityIsNotReportedForTheEnergiesLeftOpen() {
        assertEquals(
                List.of("capacityWh"),
                problems(BatteryConfig.builder().capacityWh(-1)).stream()
                        .map(Problem::path)
                        .toList());
    }

    @Test
    void namesEverythingThatIsWrong() {
        BatteryConfigBuilder builder = BatteryConfig.builder()
                .capacityWh(-1)
                .minPowerW(1)
                .maxPowerW(Double.POSITIVE_INFINITY)
                .initialWh(Double.NaN)
                .finalWh(-2)
                .standingLossW(-3)
                .powersW(List.of(2e9), List.of(1.0, Double.NaN))
                .energiesWh(List.of(-1.0), List.of(2e8));
        assertEquals(
                List.of(
                        "capacityWh",
                        "minPowerW",
                        "maxPowerW",
                        "initialWh",
                        "finalWh",
                        "standingLossW",
                        "minPowersW[0]",
                        "maxPowersW[1]",
                        "minEnergiesWh[0]",
                        "maxEnergiesWh[0]",
                        "maxPowersW"),
                problems(builder).stream().map(Problem::path).toList());
    }

    @Test
    void saysWhatIsAllowed() {
        BatteryConfigBuilder builder = BatteryConfig.builder().capacityWh(10).initialWh(11);
        assertEquals("is 11, allowed is 0 to 10", problems(builder).get(0).message());
    }

    @Test
    void lowerBoundsMustNotBeAboveUpperOnes() {
        BatteryConfigBuilder builder = BatteryConfig.builder()
                .capacityWh(10)
                .powerW(1)
                .powersW(List.of(-1.0, 2.0), List.of())
                .energiesWh(List.of(5.0, 5.0), List.of(6.0, 4.0));
        assertEquals(
                List.of("minPowersW[1]", "minEnergiesWh[1]"),
                problems(builder).stream().map(Problem::path).toList());
        assertTrue(problems(builder).get(0).message().contains("2.0 is above the upper bound 1.0"));
    }

    @Test
    void copiesItsLists() {
        List<Double> powers = new ArrayList<>(List.of(1.0));
        BatteryConfig config =
                BatteryConfig.builder().powersW(List.of(), powers).build();
        powers.set(0, -5.0);
        assertEquals(List.of(1.0), config.maxPowersW());
    }

    private static List<Problem> problems(BatteryConfigBuilder builder) {
        return assertThrows(ConfigurationException.class, builder::build).problems();
    }
}
