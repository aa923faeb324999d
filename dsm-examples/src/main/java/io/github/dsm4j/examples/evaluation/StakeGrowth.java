package io.github.dsm4j.examples.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How the stake value of one network grows.
 *
 * @param rule how rewards are made
 * @param scenario which batteries the nodes have
 * @param performanceW the improvements of all nodes of a day, added up, day by day
 * @param curve the stake value
 * @param steady the stake value if every node had its mean improvement on every day
 */
record StakeGrowth(
        StakeCase rule, StakeScenario scenario, List<Double> performanceW, StakeCurve curve, StakeCurve steady) {
    StakeGrowth {
        performanceW = List.copyOf(performanceW);
    }

    static StakeGrowth of(StakeSetting setting, TrialResult result) {
        List<SortedMap<Long, Double>> improvements =
                result.days().stream().map(Day::improvementsW).toList();
        SortedMap<Long, Double> mean = mean(improvements);
        List<SortedMap<Long, Double>> steady =
                improvements.stream().map(day -> mean).toList();
        return new StakeGrowth(
                setting.rule(),
                setting.scenario(),
                improvements.stream().map(StakeGrowth::sum).toList(),
                StakeCurve.reinvested(setting.rule().reward(), result.accounts(), improvements),
                StakeCurve.reinvested(setting.rule().reward(), result.accounts(), steady));
    }

    private static double sum(SortedMap<Long, Double> day) {
        return day.values().stream().mapToDouble(improvement -> improvement).sum();
    }

    private static SortedMap<Long, Double> mean(List<SortedMap<Long, Double>> days) {
        SortedMap<Long, Double> sums = new TreeMap<>();
        days.forEach(day -> day.forEach((node, improvement) -> sums.merge(node, improvement, Double::sum)));
        sums.replaceAll((node, sum) -> sum / days.size());
        return sums;
    }

    int days() {
        return performanceW.size();
    }

    /** Mean performance over the days from one to another, which is left out, W. */
    double meanPerformance(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(performanceW::get)
                .average()
                .orElseThrow();
    }

    /** By how much the performance was higher in the second half of the days, W. */
    double performanceChange() {
        return meanPerformance(days() / 2, days()) - meanPerformance(0, days() / 2);
    }

    /** By how much the slope was steeper in the second half of the days, Wh per day. */
    double slopeChange() {
        return curve.mean(days() / 2, days()) - curve.mean(0, days() / 2);
    }

    /** As in "scenario 1, case 1". */
    String label() {
        return scenario.label() + ", " + rule.label();
    }
}
