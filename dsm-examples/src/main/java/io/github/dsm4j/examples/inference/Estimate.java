package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well a property of the device is estimated by the largest value of something public.
 *
 * @param ofOneDay the relative errors of estimates from one day, one for each house and day
 * @param ofAllDays the relative errors of estimates from all days, one for each house
 * @param ratio the median of the estimates from all days, relative to the truth
 * @param daysNeeded the median number of days until the estimate is within 1 % and stays so; infinite if it never is
 */
record Estimate(Sample ofOneDay, Sample ofAllDays, double ratio, double daysNeeded) {
    private static final double GOOD = 0.01;

    static Estimate of(List<HouseDay> days, ToDoubleFunction<HouseDay> estimator, double truth) {
        SortedMap<NodeId, List<Double>> largest = new TreeMap<>();
        for (HouseDay day : days) {
            List<Double> soFar = largest.computeIfAbsent(day.node(), n -> new ArrayList<>());
            double before = soFar.isEmpty() ? 0 : soFar.get(soFar.size() - 1);
            soFar.add(Math.max(before, estimator.applyAsDouble(day)));
        }
        List<List<Double>> houses = List.copyOf(largest.values());
        return new Estimate(
                Sample.of(days, day -> error(estimator.applyAsDouble(day), truth)),
                Sample.of(houses, soFar -> error(last(soFar), truth)),
                Sample.of(houses, soFar -> last(soFar) / truth).median(),
                Sample.of(houses, soFar -> needed(soFar, truth)).median());
    }

    private static double last(List<Double> soFar) {
        return soFar.get(soFar.size() - 1);
    }

    private static double error(double estimate, double truth) {
        return Math.abs(estimate - truth) / truth;
    }

    private static double needed(List<Double> soFar, double truth) {
        int good = soFar.size();
        while (good > 0 && error(soFar.get(good - 1), truth) <= GOOD) {
            good--;
        }
        return good == soFar.size() ? Double.POSITIVE_INFINITY : good + 1;
    }
}
