package io.github.dsm4j.steering.internal;

/**
 * The best plan of a store with efficiencies, by trying everything: charging or not is settled beforehand for each interval
 * in all ways, and then the problem is convex.
 */
final class StoreSearch {
    private final StoreProblem problem;
    private final double[] minPower;
    private final double[] maxPower;
    private double best = Double.POSITIVE_INFINITY;

    private StoreSearch(StoreProblem problem) {
        this.problem = problem;
        minPower = problem.store().minPower.clone();
        maxPower = problem.store().maxPower.clone();
    }

    /** Half the least squared distance of an admissible plan to the target, mW^2. */
    static double best(StoreProblem problem) {
        StoreSearch search = new StoreSearch(problem);
        search.settle(0);
        return search.best;
    }

    private void settle(int t) {
        if (t == problem.length()) {
            evaluate();
            return;
        }
        double least = minPower[t];
        double most = maxPower[t];
        if (least < 0) {
            maxPower[t] = Math.min(most, 0);
            settle(t + 1);
            maxPower[t] = most;
        }
        if (most >= 0) {
            minPower[t] = Math.max(least, 0);
            settle(t + 1);
            minPower[t] = least;
        }
    }

    private void evaluate() {
        Store s = problem.store();
        Store settled = new Store(
                minPower.clone(),
                maxPower.clone(),
                s.in,
                s.out,
                s.drain,
                s.kept,
                s.initial,
                s.minEnergy.clone(),
                s.maxEnergy.clone());
        if (settled.infeasibility().isEmpty()) {
            WeightedPlan plan = WeightedPlanner.plan(new WeightedStorage(settled), problem.target());
            if (plan.excess != 0) {
                throw new AssertionError("not convex");
            }
            best = Math.min(best, DualBound.cost(problem.target(), plan.power));
        }
    }
}
