package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.chart.Axis;
import io.github.dsm4j.examples.chart.BarChart;
import io.github.dsm4j.examples.chart.Look;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pictures of the stake recovery experiment. */
record StakeFigures(StakeOutcomes outcomes) {
    /** Bars that do not reach this part of the picture's height cannot be compared with each other. */
    private static final double LEGIBLE = 0.25;

    /** Figs. 6.5 to 6.8: what each node earned, and its stake; a second time without the stake if that dwarfs the bars. */
    List<Figure> nodes(StakeSetting setting) {
        StakeOutcome outcome = outcomes.of(setting);
        double highestStake =
                outcome.nodes().stream().mapToDouble(Participant::stakeWh).max().orElse(0);
        List<Figure> figures = new ArrayList<>();
        figures.add(withStake(outcome));
        if (outcome.highestEarned() < LEGIBLE * highestStake) {
            figures.add(enlarged(outcome));
        }
        return figures;
    }

    private static Figure withStake(StakeOutcome outcome) {
        StakeSetting setting = outcome.setting();
        return new Figure(
                "stake-" + setting.id(),
                heading(setting) + ": what each node earned in " + outcome.days()
                        + " days. The marks are the initial stakes: a bar above its mark has earned the stake back, and"
                        + " the gap between bar and mark is the stake recovered.",
                "A bar per node with its earnings, and a mark at its initial stake; " + outcome.earnedBack() + " of "
                        + outcome.nodes().size() + " bars reach their mark.",
                bars(outcome)
                        .against(
                                "initial stake",
                                outcome.nodes().stream()
                                        .map(node -> (double) node.stakeWh())
                                        .toList()));
    }

    private static Figure enlarged(StakeOutcome outcome) {
        StakeSetting setting = outcome.setting();
        return new Figure(
                "stake-" + setting.id() + "-enlarged",
                heading(setting) + ": the same bars enlarged, without the initial stakes, which lie far above.",
                "The same bars on a larger scale.",
                bars(outcome));
    }

    private static BarChart bars(StakeOutcome outcome) {
        List<String> labels = outcome.nodes().stream()
                .map(node -> String.valueOf(node.node()))
                .toList();
        return BarChart.of(Axis.of("node", ""), Axis.of("earned", "Wh"), labels)
                .with(
                        outcome.setting().rule().label(),
                        look(outcome.setting().rule()),
                        outcome.nodes().stream().map(Participant::earned).toList());
    }

    /** Fig. 6.9. */
    Figure recoveredByCategory(StakeScenario scenario, Rewarded rewarded) {
        List<String> labels = new ArrayList<>();
        for (int category = 0; category < Categories.NUMBER; category++) {
            labels.add(category + 1 + " " + scenario.products().get(category).maker());
        }
        BarChart chart = BarChart.of(Axis.of("category and battery", ""), Axis.of("stake recovered", "kWh"), labels);
        List<Double> nothing = List.of();
        for (StakeCase rule : StakeCase.values()) {
            StakeOutcome outcome = outcomes.of(rule, scenario, rewarded);
            chart = chart.with(rule.label(), look(rule), kilo(outcome.recoveredByCategory(), 1));
            nothing = kilo(outcome.stakeByCategory(), -1);
        }
        String who = StakeTables.who(rewarded);
        return new Figure(
                "stake-categories-" + scenario.id() + "-" + who,
                "Stake recovered in total by the nodes of a category, " + scenario.label() + ", rewarded: " + who
                        + ". Zero is where the initial stake is earned back; at the marks nothing was earned at all.",
                "Four bars per category, one for each case, between the mark of the initial stake and what the category"
                        + " has recovered.",
                chart.against("nothing earned", nothing));
    }

    private static List<Double> kilo(List<Double> values, int sign) {
        return values.stream().map(value -> sign * value / 1000).toList();
    }

    static Look look(StakeCase rule) {
        return Look.category(rule.number() - 1);
    }

    private static String heading(StakeSetting setting) {
        String label = setting.label() + ", rewarded: " + StakeTables.who(setting.rewarded());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
