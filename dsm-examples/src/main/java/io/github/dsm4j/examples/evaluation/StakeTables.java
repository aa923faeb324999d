package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the stake recovery experiment. */
record StakeTables(StakeOutcomes outcomes) {
    static String who(Rewarded rewarded) {
        return rewarded.name().toLowerCase(Locale.ROOT);
    }

    /** Fig. 6.9 in numbers. */
    Table categories(StakeScenario scenario, Rewarded rewarded) {
        Table.Builder table = Table.of(
                        "stake-categories-" + scenario.id() + "-" + who(rewarded),
                        "Stake recovered by category, " + scenario.label() + ", rewarded: " + who(rewarded) + ".")
                .text("case")
                .text("category")
                .text("battery")
                .number("stake", "Wh", 0)
                .number("share of stake", "%", 1)
                .number("wins", "", 0)
                .number("share of wins", "%", 1)
                .number("earned", "Wh", 1)
                .number("earned of stake", "%", 2)
                .number("recovered", "Wh", 1);
        for (StakeCase rule : StakeCase.values()) {
            categories(table, outcomes.of(rule, scenario, rewarded));
        }
        return table.build();
    }

    private static void categories(Table.Builder table, StakeOutcome outcome) {
        List<Double> stakes = outcome.stakeByCategory();
        double stake = stakes.stream().mapToDouble(s -> s).sum();
        List<Long> wins = Categories.wins(outcome.nodes());
        List<Double> earned = outcome.earnedByCategory();
        for (int category = 0; category < Categories.NUMBER; category++) {
            table.row(
                    outcome.setting().rule().label(),
                    String.valueOf(category + 1),
                    outcome.setting().scenario().products().get(category).product(),
                    Math.round(stakes.get(category)),
                    100 * stakes.get(category) / stake,
                    wins.get(category),
                    100 * (double) wins.get(category) / outcome.days(),
                    earned.get(category),
                    100 * earned.get(category) / stakes.get(category),
                    outcome.recoveredByCategory().get(category));
        }
    }

    /** Figs. 6.5 to 6.8 in numbers. */
    Table nodes(StakeScenario scenario) {
        Table.Builder table = Table.of(
                        "stake-nodes-" + scenario.id(),
                        "Wins and stake recovered by node, " + scenario.label() + ", rewarded: winner.")
                .number("node", "", 0)
                .number("stake", "Wh", 0);
        for (StakeCase rule : StakeCase.values()) {
            table.number(rule.label() + " wins", "", 0).number(rule.label() + " recovered", "Wh", 0);
        }
        int nodes =
                outcomes.of(StakeCase.CASE1, scenario, Rewarded.WINNER).nodes().size();
        for (int node = 0; node < nodes; node++) {
            table.row(row(scenario, node));
        }
        return table.build();
    }

    private Object[] row(StakeScenario scenario, int node) {
        List<Object> row = new ArrayList<>();
        for (StakeCase rule : StakeCase.values()) {
            Participant account =
                    outcomes.of(rule, scenario, Rewarded.WINNER).nodes().get(node);
            if (row.isEmpty()) {
                row.addAll(List.of(account.node(), account.stakeWh()));
            }
            row.addAll(List.of(account.wins(), account.recovered()));
        }
        return row.toArray();
    }

    /** Every number of every node. */
    Table all() {
        Table.Builder table = Table.of(
                        "stake-nodes",
                        "Every node in every case, in both scenarios, with either rule on who is rewarded; some of them also with"
                                + " days that begin with idle batteries.")
                .csvOnly()
                .text("scenario")
                .text("case")
                .text("rewarded")
                .text("start")
                .number("node", "", 0)
                .text("category")
                .number("stake", "Wh", 0)
                .number("wins", "", 0)
                .number("earned", "Wh", 3)
                .number("recovered", "Wh", 3);
        outcomes.bySetting().values().forEach(outcome -> nodes(table, outcome));
        return table.build();
    }

    private static void nodes(Table.Builder table, StakeOutcome outcome) {
        StakeSetting setting = outcome.setting();
        for (Participant node : outcome.nodes()) {
            table.row(
                    setting.scenario().label(),
                    setting.rule().label(),
                    who(setting.rewarded()),
                    setting.start(),
                    node.node(),
                    String.valueOf(1 + Categories.of(node, outcome.nodes().size())),
                    node.stakeWh(),
                    node.wins(),
                    node.earned(),
                    node.recovered());
        }
    }
}
