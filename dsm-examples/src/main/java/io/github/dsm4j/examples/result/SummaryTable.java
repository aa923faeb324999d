package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Agreement;
import io.github.dsm4j.examples.planning.Costs;
import io.github.dsm4j.examples.planning.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A summary for the terminal. */
public final class SummaryTable {
    private SummaryTable() {}

    /**
     * The tables and the sentence about agreement.
     *
     * @param summary the summary
     * @return lines without line ends
     */
    public static List<String> lines(Summary summary) {
        Summary.Data data = summary.data();
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "%s: %d houses x %d days, algorithm %s",
                data.name(), data.houses(), data.days(), summary.settings().getOrDefault("algorithm", "unnamed")));
        lines.add("");
        lines.add(format(
                "%-12s %9s %9s %13s %8s %11s %9s %8s %10s %10s %9s",
                "approach",
                "peak kW",
                "lowest kW",
                "mean |x-p| W",
                "gap",
                "iterations",
                "plans",
                "winners",
                "top share",
                "messages",
                "MB"));
        summary.approaches().forEach((label, result) -> lines.add(figures(label, result)));
        lines.add(format(
                "|x-p|: 2-norm of agreed minus desired over the %d intervals of a day, mean over the days; peak: of all days",
                data.samplesPerDay()));
        lines.add(
                "gap: no plans of these houses could have a mean |x-p| that is lower by more; plans: made by all nodes");
        lines.add("");
        if (summary.approaches().values().stream().anyMatch(result -> result.chain() != null)) {
            lines.add(times("network time, s"));
            summary.approaches().forEach((label, result) -> addTimes(lines, label, result, Costs.Stage::networkMs));
        }
        lines.add(times("wall time, s"));
        summary.approaches().forEach((label, result) -> addTimes(lines, label, result, Costs.Stage::wallMs));
        summary.approaches().forEach((label, result) -> addTime(lines, label, result));
        lines.add("");
        Agreement agreement = summary.agreement();
        if (agreement != null) {
            lines.add(agreement.sentence(data.houses(), data.days()));
        }
        if (summary.devices() != null) {
            lines.addAll(
                    DevicesTable.lines(summary.devices(), summary.approaches().keySet()));
        }
        if (summary.limits() != null) {
            lines.addAll(
                    LimitsTable.lines(summary.limits(), summary.approaches().keySet()));
        }
        return lines;
    }

    private static String figures(String label, Summary.Result result) {
        Figures f = result.figures();
        String start = format(
                "%-12s %9.3f %9.3f %13.3f %8s %11d %9d",
                label,
                f.peakW() / 1000,
                f.lowestW() / 1000,
                f.meanDistanceW(),
                gap(result),
                f.iterations(),
                result.costs().plans());
        return result.chain() == null
                ? start
                : start
                        + format(
                                " %8d %9.1f%% %10d %9.2f",
                                f.winners().size(),
                                100 * f.topShare(),
                                result.costs().messages(),
                                (double) result.costs().bytes() / 1e6);
    }

    /** By how much of the distance at most anything else could be better; nothing where nobody planned. */
    private static String gap(Summary.Result result) {
        double distance = result.figures().meanDistanceW();
        double missed = distance - result.meanLowerBoundW();
        return result.costs().plans() == 0 ? "" : format("%.4f%%", distance == 0 ? 0 : 100 * missed / distance);
    }

    private static String times(String title) {
        return format("%-16s %9s %9s %9s %9s %9s", title, "stage 0", "stage 1", "stage 2", "stage 3", "total");
    }

    private static void addTimes(
            List<String> lines, String label, Summary.Result result, ToDoubleFunction<Costs.Stage> millis) {
        List<Costs.Stage> all = result.costs().stages();
        if (all.isEmpty()) {
            return;
        }
        double total = all.stream().mapToDouble(millis).sum();
        String stages = all.stream()
                .map(stage -> format("%9.2f", millis.applyAsDouble(stage) / 1000))
                .collect(Collectors.joining(" "));
        lines.add(format("  %-14s %s %9.2f", label, stages, total / 1000));
    }

    /** Of an approach without a chain, and so without stages. */
    private static void addTime(List<String> lines, String label, Summary.Result result) {
        if (result.chain() == null) {
            lines.add(format("  %-14s %49.2f", label, result.costs().wallMs() / 1000));
        }
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
