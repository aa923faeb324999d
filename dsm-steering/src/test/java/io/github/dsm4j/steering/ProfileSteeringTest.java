package io.github.dsm4j.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.api.steering.Prosumer;
import io.github.dsm4j.api.steering.SteeringRules;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What profile steering in one place is not to be given. */
class ProfileSteeringTest {
    private static final Horizon HORIZON = Neighbourhoods.horizon(96);
    private static final Prosumer HOUSE = new Prosumer(
            NodeId.of(1),
            PowerProfile.zero(96),
            Battery.of(BatteryConfig.builder().capacityWh(1_000).powerW(500).build(), HORIZON));

    @ParameterizedTest
    @EnumSource
    void limitsMustHaveTheLengthOfThePeriod(CoordinationKind kind) {
        PowerLimits limits = new PowerLimits(Collections.nCopies(95, -1e3), Collections.nCopies(97, 1e3), false);
        ProfileSteering steering = ProfileSteering.of(
                ProfileSteeringConfig.standard().withCoordination(kind).withLimits(limits));
        ConfigurationException e = assertThrows(
                ConfigurationException.class,
                () -> steering.plan(HORIZON, List.of(HOUSE), SteeringRules.towardsZero()));
        String allowed = ", allowed is none, one, or one for each of the 96 intervals";
        assertEquals(
                "profile-steering: limits.minW: has 95 values" + allowed + "; limits.maxW: has 97 values" + allowed,
                e.getMessage());
        assertThrows(ConfigurationException.class, () -> steering.requireFits(96));
    }

    @Test
    void aHouseIsThereOnce() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> ProfileSteering.standard().plan(HORIZON, List.of(HOUSE, HOUSE), SteeringRules.towardsZero()));
        assertEquals("node 1 is there twice", e.getMessage());
    }
}
