package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.profile.PowerProfile;

/** Plans one session of a charger that has every power between two bounds, exactly. Immutable and thread-safe. */
public final class StorageSession implements SessionPlanner {
    private final StorageBounds bounds;

    /**
     * A session with these bounds.
     *
     * @param bounds feasible bounds, one interval for each of the session
     */
    public StorageSession(StorageBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void plan(PowerProfile target, int first, long[] power) {
        double[] wanted = new double[bounds.length()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(first + t);
        }
        long[] plan = bounds.round(StoragePlanner.plan(bounds, wanted));
        System.arraycopy(plan, 0, power, first, plan.length);
    }
}
