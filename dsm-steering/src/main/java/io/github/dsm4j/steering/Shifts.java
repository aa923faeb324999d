package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/** Signals made of real numbers. */
final class Shifts {
    /**
     * The largest shift, mW: 10 GW, far beyond what a device can follow, and so far within the range of profiles that
     * planners sum it up over a period exactly.
     */
    static final double MAX_MILLIWATTS = 1e13;

    private Shifts() {}

    /** To whole mW, halves up; what is beyond the largest shift counts as the largest. */
    static PowerProfile rounded(double[] milliwatts) {
        long[] result = new long[milliwatts.length];
        for (int t = 0; t < result.length; t++) {
            result[t] = Math.round(Math.max(-MAX_MILLIWATTS, Math.min(MAX_MILLIWATTS, milliwatts[t])));
        }
        return PowerProfile.of(result);
    }
}
