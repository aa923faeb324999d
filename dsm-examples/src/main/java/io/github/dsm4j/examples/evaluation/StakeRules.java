package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Table;
import java.util.List;

/** The tables of what is tried in the stake recovery experiment. */
final class StakeRules {
    private StakeRules() {}

    static Table cases() {
        Table.Builder table = Table.of("stake-cases", "The four cases, with the thesis's constants (Table 6.5).")
                .text("case")
                .text("who forges")
                .number("A", "per Wh of stake", 2)
                .number("B", "per W of improvement", 2)
                .number("C", "Wh", 0);
        for (StakeCase rule : StakeCase.values()) {
            Reward reward = rule.reward();
            table.row(rule.label(), forger(rule.forging()), reward.a(), reward.b(), reward.c());
        }
        return table.build();
    }

    private static String forger(Forging forging) {
        return switch (forging) {
            case PERFORMANCE -> "the node with the highest improvement of the day";
            case STAKE -> "a draw, with chances in proportion to the stakes";
        };
    }

    static Table batteries(StakeOutcomes outcomes) {
        Table.Builder table = Table.of(
                        "stake-batteries",
                        "The batteries of both scenarios (Tables 6.6 and 6.7); they begin and end each day half full.")
                .text("scenario")
                .text("category")
                .text("nodes")
                .text("battery")
                .number("stake", "Wh", 0)
                .number("lowest power", "W", 0)
                .number("highest power", "W", 0);
        for (StakeScenario scenario : StakeScenario.values()) {
            List<Participant> nodes =
                    outcomes.of(StakeCase.CASE1, scenario, Rewarded.WINNER).nodes();
            for (int category = 0; category < Categories.NUMBER; category++) {
                StakeBattery battery = scenario.products().get(category);
                table.row(
                        scenario.label(),
                        String.valueOf(category + 1),
                        Categories.nodes(nodes, category),
                        battery.product(),
                        battery.config().capacityWh(),
                        battery.config().minPowerW(),
                        battery.config().maxPowerW());
            }
        }
        return table.build();
    }
}
