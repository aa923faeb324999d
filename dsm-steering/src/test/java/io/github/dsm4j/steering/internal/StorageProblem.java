package io.github.dsm4j.steering.internal;

/** A planning problem of the tests, feasible or not. */
record StorageProblem(StorageBounds bounds, double[] target) {

    static StorageProblem of(long[] minPower, long[] maxPower, long[] minEnergy, long[] maxEnergy, double[] target) {
        return new StorageProblem(StorageBounds.of(minPower, maxPower, minEnergy, maxEnergy), target);
    }

    int length() {
        return target.length;
    }

    /** Whether a plan exists, by propagating backwards: an independent second opinion. */
    boolean feasible() {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int t = length() - 1; t >= 0; t--) {
            low = Math.max(low, bounds.minEnergy[t]);
            high = Math.min(high, bounds.maxEnergy[t]);
            if (low > high || bounds.minPower[t] > bounds.maxPower[t]) {
                return false;
            }
            low -= bounds.maxPower[t];
            high -= bounds.minPower[t];
        }
        return low <= 0 && 0 <= high;
    }

    /** By how much a profile breaks its worst bound; mW or mW x intervals. */
    double violation(double[] power) {
        double worst = 0;
        double energy = 0;
        for (int t = 0; t < length(); t++) {
            energy += power[t];
            worst = Math.max(worst, Math.max(bounds.minPower[t] - power[t], power[t] - bounds.maxPower[t]));
            worst = Math.max(worst, Math.max(bounds.minEnergy[t] - energy, energy - bounds.maxEnergy[t]));
        }
        return worst;
    }

    /** How far the cost of a plan is above the dual bound, relative to the size of the problem. */
    double gap(StoragePlan plan) {
        return (DualBound.cost(target, plan.power) - DualBound.of(bounds, target, plan.price)) / scale();
    }

    /** The cost of the target cut to the power bounds, and the size of what is left of it. */
    double scale() {
        double sum = 1;
        for (int t = 0; t < length(); t++) {
            double reach = StoragePlanner.clamp(target[t], bounds.minPower[t], bounds.maxPower[t]);
            sum += reach * reach + (target[t] - reach) * (target[t] - reach);
        }
        return sum / 2;
    }
}
