package io.github.dsm4j.steering.internal;

/**
 * Judges a plan of weighted storage without a solver, as {@link DualBound} does for plain storage. For <em>any</em> price per
 * interval, a lower bound on half the squared distance of every feasible profile to the target, charging efficiencies and
 * their nonconvex costs included, since each interval is minimised over its true cost:
 *
 * <pre>
 *   sum_t min_x [ (x - p_t)^2 / 2 - price_t g_t(x) ] + sum_t m_t (m_t &gt; 0 ? L_t : U_t)
 *   m_t = price_t - keep_{t+1} price_{t+1},   price_{T+1} = 0
 * </pre>
 */
final class WeightedBound {
    private WeightedBound() {}

    static double of(WeightedStorage s, double[] target, double[] price) {
        double sum = 0;
        for (int t = 0; t < target.length; t++) {
            double next = t + 1 < price.length ? s.keep[t + 1] * price[t + 1] : 0;
            double step = price[t] - next;
            sum += interval(s, t, target[t], price[t]);
            sum += step == 0 ? 0 : step * (step > 0 ? s.minEnergy[t] : s.maxEnergy[t]);
        }
        return sum;
    }

    /** The least over both branches; the cost less the price is convex on each. */
    private static double interval(WeightedStorage s, int t, double p, double price) {
        double best = Double.POSITIVE_INFINITY;
        if (s.minPower[t] < 0) {
            double x = StoragePlanner.clamp(p + s.out[t] * price, s.minPower[t], Math.min(0, s.maxPower[t]));
            best = (x - p) * (x - p) / 2 - price * s.out[t] * x;
        }
        if (s.maxPower[t] > 0 || s.minPower[t] == 0) {
            double x = StoragePlanner.clamp(p + s.in[t] * price, Math.max(0, s.minPower[t]), s.maxPower[t]);
            best = Math.min(best, (x - p) * (x - p) / 2 - price * s.in[t] * x);
        }
        return best;
    }
}
