package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/**
 * Plans one session of a charger that has every power from 0 to a maximum, exactly. Nothing binds but the power and the
 * energy at the end, so one price of energy holds for all intervals. Immutable and thread-safe.
 */
public final class OnePriceSession implements SessionPlanner {
    private final StorageBounds bounds;

    /**
     * A session with these bounds.
     *
     * @param bounds feasible bounds, one interval for each of the session, of which those on the energy follow from the last
     */
    public OnePriceSession(StorageBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void plan(PowerProfile target, int first, long[] power) {
        double[] wanted = new double[bounds.length()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(first + t);
        }
        long[] plan = bounds.round(UnlimitedStorage.plan(bounds, wanted));
        System.arraycopy(plan, 0, power, first, plan.length);
    }
}
