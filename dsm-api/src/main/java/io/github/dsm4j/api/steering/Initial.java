package io.github.dsm4j.api.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/** The rule of the contract for the starting local profiles. */
public enum Initial {
    /**
     * Each device stays as close to zero power as it may. The starting local profile then <em>is</em> the baseload of a house
     * with a battery: simple, but it tells everybody the baseload.
     */
    IDLE {
        @Override
        public PowerProfile target(PowerProfile baseload) {
            return PowerProfile.zero(baseload.length());
        }
    },
    /** Each house first minimises the norm of its own local profile: line 1 of Algorithm 1 (thesis §3.2.3). The default. */
    FLAT_HOUSE {
        @Override
        public PowerProfile target(PowerProfile baseload) {
            return baseload.map(p -> -p);
        }
    };

    /**
     * What the device is asked for at the start.
     *
     * @param baseload the baseload of the house, mW
     * @return the target of the device, mW
     */
    public abstract PowerProfile target(PowerProfile baseload);
}
