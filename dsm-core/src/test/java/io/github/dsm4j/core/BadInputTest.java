package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PlanningException;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.device.InfeasibleDeviceException;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.PluginException;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.steering.BatteryConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What embedders get wrong, and what they are told. */
class BadInputTest {
    private static String message(Class<? extends RuntimeException> type, Runnable action) {
        return String.valueOf(assertThrows(type, action::run).getMessage());
    }

    @Test
    void oneHouseIsNoNeighbourhoodAndNoneNeither() {
        assertEquals(
                "neighbourhood: houses: are 1, at least 2 make a neighbourhood",
                message(
                        ConfigurationException.class,
                        () -> Samples.houses(1).consensus("pow").build()));
        assertEquals(
                "neighbourhood: houses: are 0, at least 2 make a neighbourhood",
                message(
                        ConfigurationException.class,
                        () -> Samples.houses(0).consensus("pow").build()));
    }

    @Test
    void idsAreUniqueAndNotTheManagers() {
        assertEquals(
                "neighbourhood: houses[2].id: is 1, which another house has",
                message(
                        ConfigurationException.class,
                        () -> Samples.houses(2)
                                .house(1, Samples.battery(1))
                                .consensus("pow")
                                .build()));
        assertEquals(
                "house 0: id: is 0, which is the network manager's; take another one",
                message(ConfigurationException.class, () -> House.of(0, Samples.battery(1))));
    }

    @Test
    void severalConsensusProtocolsMustBeChosenFrom() {
        String message = message(PluginException.class, () -> Samples.houses(2).build());
        assertTrue(message.contains("pos") && message.contains("pow") && message.contains("\"consensus\""), message);
    }

    @Test
    void aConfigurationMustBelongToItsPlugin() {
        String message = message(
                PluginException.class,
                () -> Samples.houses(2).consensus("pow", PosConfig.DEFAULT).build());
        assertEquals(
                "plugin pow is configured by a io.github.dsm4j.consensus.pow.PowConfig, not by a"
                        + " io.github.dsm4j.consensus.pos.PosConfig",
                message);
    }

    @Test
    void settingsHaveRanges() {
        assertEquals(
                "neighbourhood: threads: is 0, allowed is 1 to 1024; attempt: is PT0S, allowed is 1 ns to 1 hour",
                message(
                        ConfigurationException.class,
                        () -> Samples.houses(2)
                                .consensus("pow")
                                .threads(0)
                                .attempt(Duration.ZERO)
                                .build()));
        assertThrows(
                ConfigurationException.class,
                () -> Samples.houses(2)
                        .consensus("pow")
                        .deadline(Duration.ofDays(2))
                        .build());
        assertThrows(
                ConfigurationException.class,
                () -> House.of(1, Samples.battery(1)).withComputingPower(Double.NaN));
        assertThrows(
                ConfigurationException.class,
                () -> House.of(1, Samples.battery(1)).withStakeWh(-1));
        assertThrows(ConfigurationException.class, () -> Samples.houses(2).latency(Duration.ofHours(2)));
    }

    @Test
    void everyBaseloadMustBeThereAndFit() {
        try (Neighbourhood n = Samples.houses(2).consensus("pow").build()) {
            Map<NodeId, PowerProfile> wrong =
                    Map.of(NodeId.of(2), PowerProfile.zero(7), NodeId.of(3), PowerProfile.zero(8));
            assertEquals(
                    "period of 2026-05-01T00:00:00Z: baseloads[1]: is missing; baseloads[2]: has another length than"
                            + " the horizon's 8 intervals; baseloads[3]: is of a house that is not here",
                    message(ConfigurationException.class, () -> n.plan(Samples.day(0), wrong)));
            assertEquals(1, n.chain().size());
            n.plan(Samples.day(0), Samples.baseloads(2, 8, 1));
        }
    }

    @Test
    void aPeriodIsNotPlannedTwice() {
        try (Neighbourhood n = Samples.houses(2).consensus("pow").build()) {
            n.plan(Samples.day(1), Samples.baseloads(2, 8, 1));
            String message = message(PlanningException.class, () -> n.plan(Samples.day(0), Samples.baseloads(2, 8, 1)));
            assertTrue(message.contains("before the one before has ended"), message);
            n.plan(Samples.day(2), Samples.baseloads(2, 8, 1));
        }
    }

    @Test
    void aDesiredProfileIsGivenExactlyIfTheContractSaysSo() {
        try (Neighbourhood n = Samples.houses(2).consensus("pow").build()) {
            assertThrows(
                    ConfigurationException.class,
                    () -> n.plan(Samples.day(0), Samples.baseloads(2, 8, 1), PowerProfile.zero(8)));
        }
        try (Neighbourhood n =
                Samples.houses(2).consensus("pow").desired(DesiredRule.GIVEN).build()) {
            assertThrows(ConfigurationException.class, () -> n.plan(Samples.day(0), Samples.baseloads(2, 8, 1)));
            PowerProfile wished = PowerProfile.zero(8).map(p -> 1_000_000);
            assertEquals(
                    wished,
                    n.plan(Samples.day(0), Samples.baseloads(2, 8, 1), wished)
                            .outcome()
                            .desired());
        }
    }

    @Test
    void anInfeasibleDeviceIsNamedAndNothingIsSent() {
        BatteryConfig impossible = BatteryConfig.builder()
                .capacityWh(10_000)
                .initialWh(0)
                .finalWh(10_000)
                .maxPowerW(100)
                .minPowerW(-100)
                .build();
        try (Neighbourhood n =
                Samples.houses(2).house(3, impossible).consensus("pow").build()) {
            String message =
                    message(InfeasibleDeviceException.class, () -> n.plan(Samples.day(0), Samples.baseloads(3, 8, 1)));
            assertTrue(
                    message.startsWith("period of 2026-05-01T00:00:00Z: house 3, battery has no admissible plan: "),
                    message);
            assertEquals(1, n.chain().size());
        }
    }
}
