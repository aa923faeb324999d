package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.spi.AlgorithmProvider;
import io.github.dsm4j.api.spi.DeviceProvider;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    private static final Horizon HOURS = new Horizon(Neighbourhoods.START, Duration.ofHours(1), 3);

    private final BatteryProvider batteries = new BatteryProvider();
    private final BatteryConfig config =
            BatteryConfig.builder().capacityWh(10).powerW(4).build();

    @Test
    void haveTheirNames() {
        assertEquals("battery", batteries.name());
        assertEquals("profile-steering", new ProfileSteeringProvider().name());
        assertEquals("none", new NoControlProvider().name());
        assertEquals("price-steering", new PriceSteeringProvider().name());
        assertEquals("admm", new AdmmProvider().name());
        assertTrue(batteries.deterministic());
    }

    @Test
    void makeTheirProducts() {
        assertInstanceOf(Battery.class, batteries.create(config, HOURS));
        assertInstanceOf(ProfileSteering.class, standard(new ProfileSteeringProvider()));
        assertInstanceOf(NoControl.class, standard(new NoControlProvider()));
        assertInstanceOf(PriceSteering.class, standard(new PriceSteeringProvider()));
        assertInstanceOf(Admm.class, standard(new AdmmProvider()));
    }

    private static <C extends Record> DsmAlgorithm standard(AlgorithmProvider<C> algorithms) {
        return algorithms.create(algorithms.defaults().orElseThrow());
    }

    @Test
    void theDefaultBatteryIsTheOneOfTheThesis() {
        BatteryConfig battery = batteries.defaults().orElseThrow();
        assertEquals(13_500, battery.capacityWh());
        assertEquals(-5_000, battery.minPowerW());
        assertEquals(6_750, battery.startWh());
        assertEquals(6_750, battery.endWh());
        assertEquals(FinalState.EXACT, battery.finalState());
        assertTrue(battery.isLossless());
    }

    @Test
    void theDefaultBatteryOfAnotherCapacityIsHalfFull() {
        BatteryConfig thesis = batteries.defaults().orElseThrow();
        BatteryConfig small = new BatteryConfig(
                2_000,
                thesis.minPowerW(),
                thesis.maxPowerW(),
                thesis.initialWh(),
                thesis.finalWh(),
                thesis.finalState(),
                thesis.standingLossW(),
                thesis.selfDischargePerHour(),
                thesis.chargeEfficiency(),
                thesis.dischargeEfficiency(),
                thesis.minPowersW(),
                thesis.maxPowersW(),
                thesis.minEnergiesWh(),
                thesis.maxEnergiesWh());
        assertEquals(1_000, small.startWh());
        assertEquals(1_000, small.endWh());
    }

    @Test
    void theStakeIsTheCapacityRoundedDown() {
        assertEquals(10, batteries.capacityWh(config));
        assertEquals(
                0,
                batteries.capacityWh(BatteryConfig.builder().capacityWh(0.999).build()));
        assertEquals(
                99_999_999,
                batteries.capacityWh(
                        BatteryConfig.builder().capacityWh(99_999_999.9).build()));
    }

    @Test
    void advanceRollsTheEnergyOn() {
        BatteryConfig next = batteries.advance(config, HOURS, PowerProfile.of(4000, 500, -1250));
        assertEquals(config.withInitialWh(8.25), next);
    }

    @Test
    void advanceSubtractsTheLoss() {
        BatteryConfig leaking = BatteryConfig.builder()
                .capacityWh(10)
                .powerW(4)
                .standingLossW(0.25)
                .build();
        assertEquals(
                4.25, batteries.advance(leaking, HOURS, PowerProfile.zero(3)).startWh());
    }

    @Test
    void advanceRefusesWhatTheBatteryCannotHold() {
        PowerProfile tooMuch = PowerProfile.of(4000, 4000, 0);
        assertThrows(ConfigurationException.class, () -> batteries.advance(config, HOURS, tooMuch));
    }

    @Test
    void advanceFillsACapacityFinerThanTheGrid() {
        BatteryConfig odd = BatteryConfig.builder()
                .capacityWh(3.0000006)
                .maxPowerW(3.1)
                .initialWh(0)
                .finalWh(3.0000006)
                .build();
        PowerProfile plan =
                batteries.create(odd, HOURS).plan(PowerProfile.zero(3)).profile();
        assertEquals(3, batteries.advance(odd, HOURS, plan).startWh(), 1e-3);
    }

    /** What the module declares, and nothing else. */
    @Test
    void areFoundOnTheClassPathToo() throws IOException {
        for (ModuleDescriptor.Provides service :
                Battery.class.getModule().getDescriptor().provides()) {
            assertEquals(service.providers(), services(service.service()));
        }
        assertTrue(services(AlgorithmProvider.class.getName()).contains(ProfileSteeringProvider.class.getName()));
        assertTrue(services(DeviceProvider.class.getName()).contains(BatteryProvider.class.getName()));
    }

    @Test
    void outOfRangeSteeringConfigsAreRefused() {
        ConfigurationException e = assertThrows(
                ConfigurationException.class,
                () -> new ProfileSteeringConfig(0, 1_000_001, CoordinationKind.SWEEP, 2, PowerLimits.NONE));
        assertEquals(
                List.of("epsilonMilliwatts", "maxIterations", "winners"),
                e.problems().stream().map(p -> p.path()).toList());
    }

    private static List<String> services(String kind) throws IOException {
        String file = "/META-INF/services/" + kind;
        try (InputStream in = Objects.requireNonNull(Battery.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
