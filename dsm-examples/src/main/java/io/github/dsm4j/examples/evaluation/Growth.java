package io.github.dsm4j.examples.evaluation;

import com.google.common.math.PairedStats;
import com.google.common.math.PairedStatsAccumulator;
import java.util.List;

/**
 * How a quantity grows with the number of nodes: the power law {@code c * n^exponent} that fits best, by least squares of
 * the logarithms.
 *
 * @param exponent the exponent; 0 is no growth, 1 is growth in proportion
 * @param r2 the share of the variance of the logarithms that the law explains, 0 to 1; 1 if there is no variance
 */
record Growth(double exponent, double r2) {
    /**
     * Fits the law.
     *
     * @param nodes numbers of nodes; at least two different ones
     * @param values the quantity, above 0
     */
    static Growth of(List<Double> nodes, List<Double> values) {
        PairedStatsAccumulator logarithms = new PairedStatsAccumulator();
        for (int i = 0; i < nodes.size(); i++) {
            logarithms.add(Math.log(nodes.get(i)), Math.log(values.get(i)));
        }
        PairedStats stats = logarithms.snapshot();
        double exponent = stats.leastSquaresFit().slope();
        boolean constant = stats.yStats().populationVariance() == 0;
        double correlation = constant ? 1 : stats.pearsonsCorrelationCoefficient();
        return new Growth(exponent, correlation * correlation);
    }
}
