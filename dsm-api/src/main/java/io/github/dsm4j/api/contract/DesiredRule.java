package io.github.dsm4j.api.contract;

import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.util.Optional;

/** The rule of the contract for the desired profile (thesis §5.2.1). */
public enum DesiredRule {
    /** No power at all: the neighbourhood wishes to be self-sufficient. */
    ZERO {
        @Override
        public PowerProfile of(PowerProfile starting, Optional<PowerProfile> given) {
            return PowerProfile.zero(starting.length());
        }
    },
    /** The mean of the starting aggregate in every interval, rounded down to the milliwatt. */
    FLAT {
        @Override
        public PowerProfile of(PowerProfile starting, Optional<PowerProfile> given) {
            BigInteger sum = BigInteger.ZERO;
            for (int t = 0; t < starting.length(); t++) {
                sum = sum.add(BigInteger.valueOf(starting.at(t)));
            }
            BigInteger[] parts = sum.divideAndRemainder(BigInteger.valueOf(starting.length()));
            long mean = parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
            return starting.map(v -> mean);
        }
    },
    /** A profile that is published when the period opens. */
    GIVEN {
        @Override
        public PowerProfile of(PowerProfile starting, Optional<PowerProfile> given) {
            return given.orElseThrow(
                    () -> new IllegalArgumentException("the contract wants a desired profile for each period"));
        }
    };

    /**
     * The desired profile of a period.
     *
     * @param starting the sum of the starting local profiles, mW
     * @param given the profile published for the period; present for {@link #GIVEN}
     * @return the desired profile, mW
     * @throws IllegalArgumentException if the rule needs a given profile and there is none
     */
    public abstract PowerProfile of(PowerProfile starting, Optional<PowerProfile> given);

    /**
     * Whether the profile is published when a period opens.
     *
     * @return true for {@link #GIVEN}
     */
    public boolean isGiven() {
        return this == GIVEN;
    }
}
