package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/** Plans one charging session. Immutable and thread-safe. */
@FunctionalInterface
public interface SessionPlanner {
    /**
     * The admissible powers nearest to a target in the Euclidean norm; ties are broken the same way everywhere.
     *
     * @param target wanted power, mW
     * @param first the first interval of the session in the target
     * @param power takes the plan of the session, mW, from the first interval on
     */
    void plan(PowerProfile target, int first, long[] power);
}
