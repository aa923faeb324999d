package io.github.dsm4j.steering;

import io.github.dsm4j.api.Problems;
import java.util.List;

/** The rules for the values per interval of a battery. */
final class BatteryLists {
    private BatteryLists() {}

    static void ranges(Problems problems, String path, List<Double> values, double min, double max) {
        for (int t = 0; t < values.size(); t++) {
            problems.range(path + "[" + t + "]", values.get(t), min, max);
        }
    }

    /** Lower bounds must not be above upper ones; an empty list stands for its constant. */
    static void order(
            Problems problems,
            String lowPath,
            List<Double> low,
            double lowest,
            String highPath,
            List<Double> high,
            double highest) {
        if (!low.isEmpty() && !high.isEmpty() && low.size() != high.size()) {
            problems.add(highPath, "has " + high.size() + " values, but " + lowPath + " has " + low.size());
            return;
        }
        for (int t = 0; t < Math.max(low.size(), high.size()); t++) {
            double floor = at(low, t, lowest);
            double ceiling = at(high, t, highest);
            String path = (low.isEmpty() ? highPath : lowPath) + "[" + t + "]";
            problems.require(
                    !(floor > ceiling), path, "the lower bound " + floor + " is above the upper bound " + ceiling);
        }
    }

    /** A list that is given has one value per interval. */
    static void length(Problems problems, String path, List<Double> values, int intervals) {
        problems.require(
                values.isEmpty() || values.size() == intervals,
                path,
                "has " + values.size() + " values, allowed is none or one for each of the " + intervals + " intervals");
    }

    static double at(List<Double> values, int interval, double constant) {
        return values.isEmpty() ? constant : values.get(interval);
    }
}
