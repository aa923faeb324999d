package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.examples.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which nodes earn their stake back by proof of stake, under which rules (§6.5, §7.3, Figs. 6.5 to 6.9, Tables 6.5 to 6.7). */
final class StakeRecovery implements Experiment {
    private static final String EVERYONE =
            "Every node is rewarded every round, with the same constants: the case that the thesis"
                    + " leaves open (§7.3). In cases 3 and 4 the rewards then depend on nothing but stakes and days, so that only cases 1"
                    + " and 2 are drawn. Days to earn the stake back are the stake over the mean earned per day; where that is longer than"
                    + " the days of this run it is an extrapolation, which supposes that all seasons are like this one. The Gini"
                    + " coefficient of what the nodes earned is 0 if all earn the same, and close to 1 if one of many earns"
                    + " everything.";

    @Override
    public String name() {
        return "stake-recovery";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return Categories.whyNot(study);
    }

    @Override
    public List<Trial> trials(Study study) {
        Stream<Trial> settings = StakeOutcomes.settings().stream().map(setting -> setting.trial(study));
        Stream<Trial> ties = Stream.of(StakeTies.values()).map(rule -> rule.trial(study));
        return Stream.concat(settings, ties).distinct().toList();
    }

    @Override
    public Section section(Study study, Results results) {
        StakeOutcomes outcomes = StakeOutcomes.of(StakeOutcomes.settings().stream()
                .map(setting -> StakeOutcome.of(setting, results.of(setting.trial(study))))
                .toList());
        StakeTables tables = new StakeTables(outcomes);
        StakeComparisons comparisons = new StakeComparisons(outcomes);
        StakeFigures figures = new StakeFigures(outcomes);
        Section.Builder section = Section.of(
                        name(),
                        "Stake recovery in proof of stake",
                        "thesis §6.5 and §7.3, Figs. 6.5 to 6.9, Tables 6.5 to 6.7")
                .text(introduction(outcomes))
                .add(StakeRules.cases())
                .add(StakeRules.batteries(outcomes));
        winners(section, tables, figures);
        section.add(comparisons.tests()).add(tables.all());
        StakeWarning warning = StakeWarning.of(study, results);
        section.warning(warning.text()).add(warning.table()).add(comparisons.starts());
        section.text(EVERYONE).add(comparisons.everyone());
        everyone(section, tables, figures);
        new StakeFindings(outcomes).all().forEach(section::finding);
        return section.build();
    }

    private static String introduction(StakeOutcomes outcomes) {
        return "Method 2 with proof of stake, a block a day, " + outcomes.days()
                + " days. A node's stake is the capacity of its"
                + " battery, Wh. Its improvement of a day, W, is by how much its own moves brought the neighbourhood's profile"
                + " closer to the desired one (2-norms, thesis §3.2). A reward is A x stake + B x improvement + C, in the unit of"
                + " the stake; earned is the sum of a node's rewards, and stake recovered is earned less stake: negative until"
                + " the stake is earned back. Wins and rewards are those that the blocks tell; categories are fifths of the"
                + " nodes, in scenario 1 too, where nothing tells them apart.";
    }

    private static void winners(Section.Builder section, StakeTables tables, StakeFigures figures) {
        section.text("Only the winner is rewarded, as in the thesis.");
        for (StakeScenario scenario : StakeScenario.values()) {
            section.add(figures.recoveredByCategory(scenario, Rewarded.WINNER))
                    .add(tables.categories(scenario, Rewarded.WINNER));
        }
        StakeSetting.all(Rewarded.WINNER)
                .forEach(setting -> figures.nodes(setting).forEach(section::add));
        for (StakeScenario scenario : StakeScenario.values()) {
            section.add(tables.nodes(scenario));
        }
    }

    private static void everyone(Section.Builder section, StakeTables tables, StakeFigures figures) {
        for (StakeScenario scenario : StakeScenario.values()) {
            section.add(figures.recoveredByCategory(scenario, Rewarded.EVERYONE))
                    .add(tables.categories(scenario, Rewarded.EVERYONE));
        }
        StakeSetting.all(Rewarded.EVERYONE).stream()
                .filter(setting -> setting.rule().reward().b() > 0)
                .forEach(setting -> figures.nodes(setting).forEach(section::add));
    }
}
