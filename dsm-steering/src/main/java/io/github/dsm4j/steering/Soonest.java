package io.github.dsm4j.steering;

import io.github.dsm4j.api.profile.PowerProfile;

/** The wish of a car that nobody steers: all energy as early as possible. */
final class Soonest {
    /** mW; larger than any charger's, so that an earlier interval is always worth more than a later one. */
    private static final long STEP = 20_000_000_000L;

    private Soonest() {}

    static PowerProfile target(int intervals) {
        long[] wish = new long[intervals];
        for (int t = 0; t < intervals; t++) {
            wish[t] = (intervals - t) * STEP;
        }
        return PowerProfile.of(wish);
    }
}
