package io.github.dsm4j.steering.internal;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.api.profile.PowerProfile;

/** Plans one {@link Store}. Immutable and thread-safe. */
public final class StorePlanner {
    private final WeightedStorage storage;
    private final StoreRounding rounding;

    /**
     * Prepares what all plans share.
     *
     * @param store the store
     * @throws IllegalArgumentException if it has no plan
     */
    public StorePlanner(Store store) {
        if (store.infeasibility().isPresent()) {
            throw new IllegalArgumentException(
                    "no plan exists: " + store.infeasibility().get());
        }
        storage = new WeightedStorage(store);
        rounding = new StoreRounding(store);
    }

    /**
     * The admissible profile nearest to a target, or one that is within the stated gap of it.
     *
     * @param target wanted power, as long as the store
     * @return the plan
     * @throws IllegalArgumentException if the lengths differ
     */
    public DevicePlan plan(PowerProfile target) {
        if (target.length() != storage.length()) {
            throw new IllegalArgumentException(
                    "store of " + storage.length() + " intervals, target of " + target.length());
        }
        double[] wanted = new double[target.length()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = target.at(t);
        }
        WeightedPlan plan = WeightedPlanner.plan(storage, wanted);
        return new DevicePlan(PowerProfile.of(rounding.round(plan.power)), gap(plan, wanted));
    }

    /** From squares to a distance: {@code a - sqrt(a^2 - 2 excess)} without cancellation, a the distance of the plan. */
    private static double gap(WeightedPlan plan, double[] wanted) {
        if (plan.excess == 0) {
            return 0;
        }
        double squares = 0;
        for (int t = 0; t < wanted.length; t++) {
            squares += (plan.power[t] - wanted[t]) * (plan.power[t] - wanted[t]);
        }
        double least = Math.max(0, squares - 2 * plan.excess);
        return 2 * plan.excess / (Math.sqrt(squares) + Math.sqrt(least));
    }
}
