package io.github.dsm4j.examples.inference;

import io.github.dsm4j.api.steering.Initial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The reports side by side, as a table that is also good Markdown. Confined to one thread. */
final class InferenceTable {
    private static final double[] WITHIN = {0.001, 0.01, 0.1};

    private final List<InferenceReport> reports;
    private final List<String> lines = new ArrayList<>();

    private InferenceTable(List<InferenceReport> reports) {
        this.reports = reports;
    }

    static List<String> lines(List<InferenceReport> reports) {
        InferenceTable table = new InferenceTable(reports);
        table.row("seen by an observer of the chain", r -> label(r.initial()));
        table.lines.add("|---|" + "--:|".repeat(reports.size()));
        table.row("house days", r -> String.valueOf(r.houseDays()));
        table.baseloads();
        table.estimate("capacity, plain", r -> r.device().plainCapacity());
        table.estimate("capacity, careful", r -> r.device().carefulCapacity());
        table.estimate("power rating, plain", r -> r.device().plainPower());
        table.estimate("power rating, careful", r -> r.device().carefulPower());
        table.share("stake in the register is the capacity, houses", InferenceReport::stakes);
        return table.lines;
    }

    /** The name of a rule as the command line writes it. */
    static String label(Initial rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void baseloads() {
        share("start is the baseload, house days", r -> r.start().exact());
        share("start is the baseload, intervals", r -> r.start().intervals());
        share(
                "start shows a change of the baseload exactly, changes",
                r -> r.start().steps());
        share(
                "start has the baseload's energy of the day, house days",
                r -> r.start().sameEnergy());
        share("start has one power all day, house days", r -> r.start().flat());
        guess("start", r -> r.start().start());
        number(
                "mean of start: distance to the baseload / its norm",
                "%.3f",
                r -> r.start().mean().distance());
        guess("typical house, without start", r -> r.start().typical());
    }

    private void guess(String what, Function<InferenceReport, StartFigures.Guess> guess) {
        number(
                what + ": distance to the baseload / its norm",
                "%.3f",
                r -> guess.apply(r).distance());
        number(
                what + ": correlation with the baseload",
                "%.2f",
                r -> guess.apply(r).correlation());
        share(
                what + ": peak within half an hour, house days",
                r -> guess.apply(r).peaks());
    }

    private void estimate(String what, Function<InferenceReport, Estimate> estimate) {
        row(
                what + " from one day, house days within 0.1 / 1 / 10 %",
                r -> within(estimate.apply(r).ofOneDay()));
        row(
                what + " from all days, houses within 0.1 / 1 / 10 %",
                r -> within(estimate.apply(r).ofAllDays()));
        number(what + " from all days / truth", "%.4f", r -> estimate.apply(r).ratio());
        row(what + ": days until within 1 %", r -> days(estimate.apply(r).daysNeeded()));
    }

    private static String days(double number) {
        return Double.isInfinite(number) ? "never" : String.format(Locale.ROOT, "%.0f", number);
    }

    private void share(String label, ToDoubleFunction<InferenceReport> share) {
        number(label, "%.1f %%", r -> 100 * share.applyAsDouble(r));
    }

    private static String within(Sample errors) {
        return DoubleStream.of(WITHIN)
                .mapToObj(most -> String.format(Locale.ROOT, "%.1f", 100 * errors.share(error -> error <= most)))
                .collect(Collectors.joining(" / ", "", " %"));
    }

    private void number(String label, String format, ToDoubleFunction<InferenceReport> number) {
        row(label, r -> String.format(Locale.ROOT, format, number.applyAsDouble(r)));
    }

    private void row(String label, Function<InferenceReport, String> cell) {
        StringBuilder line = new StringBuilder("| " + label + " |");
        reports.forEach(r -> line.append(' ').append(cell.apply(r)).append(" |"));
        lines.add(line.toString());
    }
}
