package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.report.Table;
import java.util.List;
import java.util.OptionalDouble;

/** The tables of the stake recovery experiment that hold networks against each other. */
record StakeComparisons(StakeOutcomes outcomes) {
    /** The draws of cases 3 and 4 against the stakes. */
    Table tests() {
        Table.Builder table = Table.of(
                        "stake-tests",
                        "Wins by category in cases 3 and 4 against the shares of stake (chi-square test, as for proof of"
                                + " work). Every network draws anew, whoever is rewarded, so that their wins may be added up.")
                .text("scenario")
                .text("case")
                .text("rewarded")
                .number("blocks", "", 0)
                .number("chi-square", "", 2)
                .number("degrees of freedom", "", 0)
                .number("p", "", 4)
                .text("result");
        for (StakeScenario scenario : StakeScenario.values()) {
            for (Rewarded rewarded : Rewarded.values()) {
                for (StakeCase rule : List.of(StakeCase.CASE3, StakeCase.CASE4)) {
                    GoodnessOfFit fit =
                            outcomes.of(rule, scenario, rewarded).draws().byStake();
                    test(table, scenario, rule.label(), StakeTables.who(rewarded), fit);
                }
            }
            test(table, scenario, "all four", "", outcomes.draws(scenario).byStake());
        }
        return table.build();
    }

    private static void test(
            Table.Builder table, StakeScenario scenario, String rule, String rewarded, GoodnessOfFit fit) {
        boolean possible = fit.isPossible();
        table.row(
                scenario.label(),
                rule,
                rewarded,
                fit.number(),
                possible ? fit.statistic() : Table.MISSING,
                possible ? fit.degreesOfFreedom() : Table.MISSING,
                possible ? fit.pValue() : Table.MISSING,
                fit.words());
    }

    /** The winner rewarded, and everyone. */
    Table everyone() {
        Table.Builder table = Table.of(
                        "stake-everyone",
                        "The winner rewarded, and everyone. Budget: the sum of all rewards. Earned back: nodes that have earned"
                                + " their stake within these days. First and last back: days until the first"
                                + " and the last node have earned it. Gini: the coefficient of what nodes earned.")
                .text("scenario")
                .text("case")
                .text("rewarded")
                .number("budget", "Wh", 0)
                .number("earned back", "", 0)
                .number("first back", "d", 0)
                .number("last back", "d", 0)
                .number("Gini", "", 3)
                .number("lowest earned", "Wh", 1)
                .number("highest earned", "Wh", 1);
        for (StakeOutcome winner : outcomes.all(Rewarded.WINNER)) {
            StakeSetting setting = winner.setting();
            everyone(table, winner);
            everyone(table, outcomes.of(setting.rule(), setting.scenario(), Rewarded.EVERYONE));
        }
        return table.build();
    }

    private static void everyone(Table.Builder table, StakeOutcome outcome) {
        table.row(
                outcome.setting().scenario().label(),
                outcome.setting().rule().label(),
                StakeTables.who(outcome.setting().rewarded()),
                outcome.budgetWh(),
                outcome.earnedBack(),
                orMissing(outcome.daysOfFirst()),
                orMissing(outcome.daysOfLast()),
                orMissing(outcome.gini()),
                outcome.lowestEarned(),
                outcome.highestEarned());
    }

    private static Object orMissing(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : Table.MISSING;
    }

    /** Cases 1 and 2 with either beginning of a day. */
    Table starts() {
        Table.Builder table = Table.of(
                        "stake-starts",
                        "Scenario 2, rewarded: winner, with either beginning of a day: each house flat, as everywhere else, or"
                                + " all batteries idle.")
                .text("start")
                .text("case")
                .text("category")
                .text("battery")
                .number("wins", "", 0)
                .number("earned", "Wh", 1)
                .number("recovered", "Wh", 1);
        for (StakeSetting idle : StakeSetting.allIdle()) {
            start(table, outcomes.of(idle.rule(), idle.scenario(), idle.rewarded()));
            start(table, outcomes.of(idle));
        }
        return table.build();
    }

    private static void start(Table.Builder table, StakeOutcome outcome) {
        List<Long> wins = Categories.wins(outcome.nodes());
        for (int category = 0; category < Categories.NUMBER; category++) {
            table.row(
                    outcome.setting().start(),
                    outcome.setting().rule().label(),
                    String.valueOf(category + 1),
                    outcome.setting().scenario().products().get(category).product(),
                    wins.get(category),
                    outcome.earnedByCategory().get(category),
                    outcome.recoveredByCategory().get(category));
        }
    }
}
