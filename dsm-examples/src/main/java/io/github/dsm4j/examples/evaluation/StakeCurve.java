package io.github.dsm4j.examples.evaluation;

import com.google.common.math.PairedStats;
import com.google.common.math.PairedStatsAccumulator;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The stake value of a micro-grid (§7.2): the sum of all stakes, when every reward is added to the stake of its node.
 *
 * @param valuesWh the value before the first day, and after each day, Wh
 */
record StakeCurve(List<Double> valuesWh) {
    StakeCurve {
        valuesWh = List.copyOf(valuesWh);
    }

    /**
     * Re-invests the rewards of all nodes day by day. In the blocks a reward counts the registered stake only; here it counts
     * the stake as it has grown, so that rewards for stake compound.
     *
     * @param reward the rule for rewards
     * @param nodes the nodes, with their initial stakes
     * @param improvementsW the improvement of every node, day by day
     */
    static StakeCurve reinvested(
            Reward reward, List<Participant> nodes, List<? extends SortedMap<Long, Double>> improvementsW) {
        SortedMap<Long, Double> stakes = new TreeMap<>();
        nodes.forEach(node -> stakes.put(node.node(), (double) node.stakeWh()));
        List<Double> values = new ArrayList<>(List.of(sum(stakes)));
        for (SortedMap<Long, Double> day : improvementsW) {
            day.forEach((node, improvement) -> stakes.computeIfPresent(
                    node, (n, stake) -> stake + (reward.a() * stake + reward.b() * improvement + reward.c())));
            values.add(sum(stakes));
        }
        return new StakeCurve(values);
    }

    private static double sum(SortedMap<Long, Double> stakes) {
        return stakes.values().stream().mapToDouble(stake -> stake).sum();
    }

    int days() {
        return valuesWh.size() - 1;
    }

    double start() {
        return valuesWh.get(0);
    }

    double end() {
        return valuesWh.get(days());
    }

    /** By how much the value grew on a day, Wh. */
    double increment(int day) {
        return valuesWh.get(day + 1) - valuesWh.get(day);
    }

    /** The mean growth over the days from one to another, which is left out, Wh per day. */
    double mean(int from, int to) {
        return (valuesWh.get(to) - valuesWh.get(from)) / (to - from);
    }

    /** The slope over the days from one to another, which is left out, by least squares, Wh per day. */
    double slope(int from, int to) {
        return fit(from, to, value -> value).leastSquaresFit().slope();
    }

    double slope() {
        return slope(0, days());
    }

    /** The share of the variance that a straight line explains, 0 to 1. */
    double linearR2() {
        return r2(fit(0, days(), value -> value));
    }

    /** The growth per day of the exponential that fits the same days best, by least squares of the logarithms. */
    double rate(int from, int to) {
        return StrictMath.expm1(fit(from, to, StrictMath::log).leastSquaresFit().slope());
    }

    double rate() {
        return rate(0, days());
    }

    /** The share of the variance of the logarithms that an exponential explains, 0 to 1. */
    double exponentialR2() {
        return r2(fit(0, days(), StrictMath::log));
    }

    private PairedStats fit(int from, int to, DoubleUnaryOperator scale) {
        PairedStatsAccumulator points = new PairedStatsAccumulator();
        for (int day = from; day <= to; day++) {
            points.add(day, scale.applyAsDouble(valuesWh.get(day)));
        }
        return points.snapshot();
    }

    private static double r2(PairedStats points) {
        if (points.yStats().populationVariance() == 0) {
            return 1;
        }
        double correlation = points.pearsonsCorrelationCoefficient();
        return correlation * correlation;
    }
}
