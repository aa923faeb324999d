package io.github.dsm4j.steering.internal.linear;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Judges plans by Lagrangian duality: for <em>any</em> multipliers
 *
 * <pre>
 *   sum_t min over l_t &lt;= x &lt;= u_t of [ (x - p_t)^2 / 2 - price_t x ] + sum_k m_k (m_k &gt; 0 ? lower_k : upper_k)
 *   price_t = sum_k m_k a_kt
 * </pre>
 *
 * is at most half the squared distance between the target p and any profile of the set, wherever the multipliers come
 * from. Computed in decimal numbers without any rounding, so that it is proof. Stateless.
 */
final class LowerBound {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private LowerBound() {}

    /** The least distance that the multipliers prove between the target and the set, mW. */
    static double distance(Polyhedron set, double[] target, double[] multipliers) {
        double[] m = payable(set, multipliers);
        BigDecimal[] prices = prices(set, m);
        BigDecimal sum = reward(set, m, BigDecimal.ZERO);
        for (int t = 0; t < target.length; t++) {
            BigDecimal wanted = exact(target[t]);
            BigDecimal power = exact(set.min[t]).max(exact(set.max[t]).min(wanted.add(prices[t])));
            BigDecimal away = power.subtract(wanted);
            sum = sum.add(HALF.multiply(away).multiply(away)).subtract(prices[t].multiply(power));
        }
        double square = Math.nextDown(2 * sum.doubleValue());
        return square > 0 ? Math.nextDown(Math.sqrt(square)) : 0;
    }

    /** Whether the multipliers prove that no profile keeps all rows, even to their tolerance. */
    static boolean provesEmpty(Polyhedron set, double[] multipliers) {
        double[] m = payable(set, multipliers);
        BigDecimal[] prices = prices(set, m);
        BigDecimal sum = reward(set, m, BigDecimal.ONE);
        for (int t = 0; t < prices.length; t++) {
            sum = sum.subtract(prices[t].multiply(exact(prices[t].signum() > 0 ? set.max[t] : set.min[t])));
        }
        return sum.signum() > 0;
    }

    /** Multipliers of bounds that do not exist count as none. */
    private static double[] payable(Polyhedron set, double[] multipliers) {
        double[] m = multipliers.clone();
        for (int k = 0; k < m.length; k++) {
            boolean bounded = Double.isFinite(m[k]) && Double.isFinite(bound(set.rows[k], m[k]));
            m[k] = bounded ? m[k] : 0;
        }
        return m;
    }

    private static double bound(Row row, double multiplier) {
        return multiplier > 0 ? row.lower : row.upper;
    }

    private static BigDecimal[] prices(Polyhedron set, double[] m) {
        BigDecimal[] prices = new BigDecimal[set.length()];
        Arrays.fill(prices, BigDecimal.ZERO);
        for (int k = 0; k < m.length; k++) {
            Row row = set.rows[k];
            for (int i = 0; i < row.coefficients.length && m[k] != 0; i++) {
                int t = row.first + i;
                prices[t] = prices[t].add(exact(m[k]).multiply(exact(row.coefficients[i])));
            }
        }
        return prices;
    }

    /** What the rows pay at least for being kept to a share of their tolerance. */
    private static BigDecimal reward(Polyhedron set, double[] m, BigDecimal share) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < m.length; k++) {
            if (m[k] != 0) {
                Row row = set.rows[k];
                BigDecimal slack = share.multiply(exact(row.tolerance)).multiply(exact(Math.signum(m[k])));
                sum = sum.add(exact(m[k]).multiply(exact(bound(row, m[k])).subtract(slack)));
            }
        }
        return sum;
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }
}
