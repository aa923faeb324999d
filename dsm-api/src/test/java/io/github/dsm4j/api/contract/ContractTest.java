package io.github.dsm4j.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void rewardsAreNotNegativeAndAllProblemsAreTold() {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> new Reward(-1, Double.NaN, 2e9));
        assertEquals(
                "reward: a: is -1, allowed is 0 to 1000000000; b: is NaN, allowed is 0 to 1000000000;"
                        + " c: is 2000000000, allowed is 0 to 1000000000",
                e.getMessage());
        assertEquals(3, e.problems().size());
    }

    @Test
    void aRewardIsLinearInStakeAndImprovement() {
        assertEquals(0.01 * 13_500 + 0.5 * 20 + 3, new Reward(0.01, 0.5, 3).of(13_500, 20));
    }

    @Test
    void theFlatProfileIsTheMeanRoundedDown() {
        PowerProfile starting = PowerProfile.of(1, 2, -8);
        assertEquals(PowerProfile.of(-2, -2, -2), DesiredRule.FLAT.of(starting, Optional.empty()));
        assertEquals(PowerProfile.zero(3), DesiredRule.ZERO.of(starting, Optional.empty()));
    }

    @Test
    void aGivenProfileMustBeThere() {
        PowerProfile starting = PowerProfile.zero(3);
        assertEquals(PowerProfile.of(7), DesiredRule.GIVEN.of(starting, Optional.of(PowerProfile.of(7))));
        assertThrows(IllegalArgumentException.class, () -> DesiredRule.GIVEN.of(starting, Optional.empty()));
    }
}
