package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/** Parts of profiles in whole milliwatts. */
final class Shares {
    private Shares() {}

    /** The n-th part of a profile, each power rounded half up. */
    static PowerProfile of(PowerProfile profile, int n) {
        return n == 1 ? profile : profile.map(v -> Math.floorDiv(2 * v + n, 2L * n));
    }
}
