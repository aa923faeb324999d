package io.github.dsm4j.steering.internal;

/**
 * Judges a plan without a solver. Lagrangian duality gives, for <em>any</em> price per interval, a lower bound on half
 * the squared distance of every feasible profile to the target:
 *
 * <pre>
 *   sum_t [ (z_t - p_t)^2 / 2 - price_t z_t ] + sum_t m_t (m_t &gt; 0 ? L_t : U_t)
 *   z_t = clamp(p_t + price_t, l_t, u_t),   m_t = price_t - price_{t+1},   price_{T+1} = 0
 * </pre>
 *
 * A plan whose cost reaches the bound is optimal, whoever made it. One pass over the horizon. Stateless.
 */
public final class DualBound {

    private DualBound() {}

    /** The bound, in mW^2, for prices in mW. */
    public static double of(StorageBounds bounds, double[] target, double[] price) {
        double sum = 0;
        for (int t = 0; t < target.length; t++) {
            double p = target[t];
            double z = StoragePlanner.clamp(p + price[t], bounds.minPower[t], bounds.maxPower[t]);
            double step = price[t] - (t + 1 < price.length ? price[t + 1] : 0);
            sum += (z - p) * (z - p) / 2 - price[t] * z;
            sum += step * (step > 0 ? bounds.minEnergy[t] : bounds.maxEnergy[t]);
        }
        return sum;
    }

    /** Half the squared distance between plan and target, in mW^2. */
    public static double cost(double[] target, double[] power) {
        double sum = 0;
        for (int t = 0; t < target.length; t++) {
            sum += (power[t] - target[t]) * (power[t] - target[t]) / 2;
        }
        return sum;
    }
}
