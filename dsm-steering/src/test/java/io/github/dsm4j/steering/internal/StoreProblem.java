package io.github.dsm4j.steering.internal;

/** A planning problem of a store, feasible or not. */
record StoreProblem(Store store, double[] target) {

    int length() {
        return target.length;
    }

    boolean feasible() {
        return store.infeasibility().isEmpty();
    }

    /** By how many mW a profile breaks its worst bound; energies in what one mW makes of them. */
    double violation(double[] power) {
        double worst = 0;
        double energy = store.initial;
        for (int t = 0; t < length(); t++) {
            energy = store.after(energy, t, power[t]);
            double outside = Math.max(store.minEnergy[t] - energy, energy - store.maxEnergy[t]);
            worst = Math.max(worst, outside / store.tolerance(t));
            worst = Math.max(worst, Math.max(store.minPower[t] - power[t], power[t] - store.maxPower[t]));
        }
        return worst;
    }

    /** How far the cost of a plan, less its excess, is from the dual bound, relative to the size of the problem. */
    double gap(WeightedPlan plan) {
        double bound = WeightedBound.of(new WeightedStorage(store), target, plan.price);
        return Math.abs(DualBound.cost(target, plan.power) - plan.excess - bound) / scale();
    }

    /** The cost of the target cut to the power bounds, and the size of what is left of it. */
    double scale() {
        double sum = 1;
        for (int t = 0; t < length(); t++) {
            double reach = StoragePlanner.clamp(target[t], store.minPower[t], store.maxPower[t]);
            sum += reach * reach + (target[t] - reach) * (target[t] - reach);
        }
        return sum / 2;
    }
}
