package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.profile.PowerProfile;
import java.util.Optional;

/**
 * The rules of the contract that an algorithm runs under.
 *
 * @param desired how the desired profile follows from the starting aggregate
 * @param given the desired profile for {@link DesiredRule#GIVEN}, mW
 * @param initial how the starting local profiles are made
 * @param ties who wins equal bids
 */
public record SteeringRules(DesiredRule desired, Optional<PowerProfile> given, Initial initial, TieOrder ties) {
    /**
     * Desired profile zero, and the usual rules.
     *
     * @return the rules
     */
    public static SteeringRules towardsZero() {
        return new SteeringRules(DesiredRule.ZERO, Optional.empty(), Initial.FLAT_HOUSE, TieOrder.lowestId());
    }

    /**
     * With another rule for the starting profiles.
     *
     * @param other the rule
     * @return the new rules
     */
    public SteeringRules withInitial(Initial other) {
        return new SteeringRules(desired, given, other, ties);
    }
}
