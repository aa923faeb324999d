package io.github.dsm4j.steering;

/** How the energy that a store is to end with is meant. */
public enum FinalState {
    /** Just that, to the nearest milliwatt over one interval. */
    EXACT,
    /** That or more. */
    AT_LEAST,
    /** Anything between the bounds; the energy that is given does not count. */
    FREE;

    /** Narrows the last bounds to an energy, in the unit of the bounds. */
    void bound(double[] min, double[] max, double end) {
        int last = min.length - 1;
        if (this != FREE) {
            min[last] = Math.max(min[last], end);
        }
        if (this == EXACT) {
            max[last] = Math.min(max[last], end);
        }
    }
}
