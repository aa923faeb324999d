package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.planning.Approach.METHOD1_POS;
import static io.github.dsm4j.examples.planning.Approach.METHOD1_POW;
import static io.github.dsm4j.examples.planning.Approach.METHOD2_POS;
import static io.github.dsm4j.examples.planning.Approach.METHOD2_POW;

import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.BarChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.evaluation.Inequality.Choice;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Energy, with its provenance wherever it shows.
 *
 * @param uses the networks, and centralised steering
 */
record EnergyReport(List<EnergyUse> uses) {
    private static final String SOURCE = "§6.6.1";

    /** The approach that needs most in the thesis. */
    private static final Approach WHOLE = METHOD1_POS;

    private long estimates() {
        return uses.stream().filter(use -> !use.isMeasured()).count();
    }

    private boolean isMixed() {
        return estimates() > 0 && estimates() < uses.size();
    }

    /** What is added to a title: estimates must not be taken for measurements. */
    private String mark() {
        if (estimates() == 0) {
            return "";
        }
        return isMixed() ? ", in part " + EnergyUse.ESTIMATE : ", " + EnergyUse.ESTIMATE;
    }

    /** What must not be overlooked; empty if all is measured. */
    Optional<String> warning() {
        if (isMixed()) {
            return Optional.of("Some trials were run where the energy counters could be read, and others where not. The"
                    + " table says which of its numbers is an ESTIMATE; the two kinds must not be compared.");
        }
        return estimates() == 0
                ? Optional.empty()
                : Optional.of(
                        "The energy counters of this machine cannot be read. Every energy of this run is an ESTIMATE"
                                + " from processor time: it says what the approaches compute, and nothing about the power that a"
                                + " machine draws while it waits.");
    }

    Table table() {
        Table.Builder table = Table.of(
                        "energy-measured",
                        "Energy per day of the process that computes for all nodes" + mark()
                                + ", beside the thesis's energy and time of its Table 6.8; the thesis's mean power is the one"
                                + " divided by the other.")
                .text("approach")
                .number("energy per day" + mark(), "J", 4)
                .text("provenance")
                .number("thesis, energy per day", "J", 1)
                .number("thesis, time", "s", 2)
                .number("thesis, mean power", "W", 1);
        uses.forEach(use -> table.row(row(use)));
        return table.build();
    }

    private static Object[] row(EnergyUse use) {
        Approach approach = use.cost().approach();
        if (!approach.onChain()) {
            return new Object[] {
                approach.label(), use.joules(), use.provenance(), Table.MISSING, Table.MISSING, Table.MISSING
            };
        }
        double joules = Thesis.joules(approach);
        double seconds = Thesis.times(approach).day();
        return new Object[] {approach.label(), use.joules(), use.provenance(), joules, seconds, joules / seconds};
    }

    /** Energy relative to that of {@link #WHOLE}; empty if there is none, or numbers of two kinds would stand side by side. */
    Optional<Figure> figure() {
        return isMixed() || of(WHOLE).joules() == 0 ? Optional.empty() : Optional.of(relative());
    }

    private Figure relative() {
        BarChart chart = BarChart.of(
                        Axis.of("approach", ""),
                        Axis.of("energy per day, " + WHOLE.label() + " = 100" + mark(), "%"),
                        TimedTrials.NETWORKS.stream().map(Approach::label).toList())
                .with(
                        "this run" + mark(),
                        Look.CATEGORY2,
                        percent(approach -> of(approach).joules()))
                .with("thesis", Look.THEORY, percent(Thesis::joules));
        return new Figure(
                "energy-measured",
                "Energy per day relative to that of " + WHOLE.label() + mark()
                        + ", beside the thesis's energies relative to its own.",
                "Pairs of bars per approach: relative energy of this run and of the thesis" + mark() + ".",
                chart);
    }

    private static List<Double> percent(ToDoubleFunction<Approach> joules) {
        return TimedTrials.NETWORKS.stream()
                .map(approach -> 100 * joules.applyAsDouble(approach) / joules.applyAsDouble(WHOLE))
                .toList();
    }

    List<Finding> findings() {
        return List.of(
                finding(
                        "Method 2 needs less energy than method 1.",
                        new Choice(METHOD1_POW, METHOD2_POW),
                        new Choice(METHOD1_POS, METHOD2_POS)),
                finding(
                        "Proof of work at a target of 2^" + TrialBuilder.TARGET_BITS
                                + " needs less energy than proof of stake.",
                        new Choice(METHOD1_POS, METHOD1_POW),
                        new Choice(METHOD2_POS, METHOD2_POW)));
    }

    private Finding finding(String claim, Choice... choices) {
        Inequality energy = Inequality.measured("Energy per day" + mark(), "J");
        boolean mixed = false;
        for (Choice choice : choices) {
            EnergyUse more = of(choice.greater());
            EnergyUse less = of(choice.smaller());
            mixed |= more.isMeasured() != less.isMeasured();
            energy = energy.with(name(more), more.joules(), name(less), less.joules());
        }
        return new Finding(
                claim,
                SOURCE,
                mixed ? Verdict.NOT_TESTED : Inequality.verdict(List.of(energy)),
                energy.text() + (mixed ? " Measurements and estimates cannot be compared." : ""));
    }

    private String name(EnergyUse use) {
        String label = use.cost().label();
        return isMixed() && !use.isMeasured() ? label + " (" + EnergyUse.ESTIMATE + ")" : label;
    }

    private EnergyUse of(Approach approach) {
        return uses.stream()
                .filter(use -> use.cost().approach() == approach)
                .findFirst()
                .orElseThrow();
    }
}
