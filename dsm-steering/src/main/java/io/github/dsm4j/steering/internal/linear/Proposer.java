package io.github.dsm4j.steering.internal.linear;

import java.util.Optional;

/** Proposes plans that nobody has to believe. Thread-safe. */
@FunctionalInterface
interface Proposer {
    /**
     * Something near the profile of the set that is nearest to the target.
     *
     * @param set the set, not empty
     * @param target the wished power per interval, mW
     * @return the proposal, mW, finite; empty if there is none
     */
    Optional<double[]> propose(Polyhedron set, double[] target);
}
