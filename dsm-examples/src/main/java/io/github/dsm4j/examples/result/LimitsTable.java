package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Approach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What became of the limits of the neighbourhood, for the terminal. */
final class LimitsTable {
    private LimitsTable() {}

    /** A line for each day and limit, with the worst interval. */
    static List<String> lines(Summary.Limits limits, Collection<String> approaches) {
        List<String> lines = new ArrayList<>();
        limits.shortfalls().forEach(shortfall -> lines.add(line(shortfall)));
        if (lines.isEmpty()) {
            lines.add("the limits of the neighbourhood are kept");
        }
        List<String> others = approaches.stream()
                .filter(label -> !label.equals(Approach.NONE.label()))
                .filter(label -> !limits.plannedBy().contains(label))
                .toList();
        if (!others.isEmpty()) {
            lines.add("so it is by " + String.join(", ", limits.plannedBy())
                    + "; the limits are broken in another way by " + String.join(", ", others));
        }
        return lines;
    }

    private static String line(Summary.LimitShortfall s) {
        return String.format(
                Locale.ROOT,
                "not met on %s: the neighbourhood, %s: %.1f %s missing (%s%s)",
                s.date(),
                s.what(),
                s.missing(),
                s.unit(),
                s.intervals() == 1 ? "" : "worst of " + s.intervals() + " intervals, ",
                s.time());
    }
}
