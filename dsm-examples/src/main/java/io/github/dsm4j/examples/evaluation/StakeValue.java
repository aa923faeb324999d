package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.report.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the sum of all stakes says about a micro-grid whose nodes re-invest their rewards (§7.2). */
final class StakeValue implements Experiment {
    private static final List<StakeCase> CASES = List.of(StakeCase.CASE1, StakeCase.CASE2);

    @Override
    public String name() {
        return "stake-value";
    }

    @Override
    public Optional<String> whyNot(Study study) {
        return study.houses() < NeighbourhoodBuilder.MIN_HOUSES
                ? Optional.of("a network needs at least " + NeighbourhoodBuilder.MIN_HOUSES + " houses, the data has "
                        + study.houses())
                : Categories.tooShort(study);
    }

    /** The second scenario has a battery for each category of nodes; few nodes do not fill the categories. */
    private static List<StakeSetting> settings(Study study) {
        List<StakeSetting> settings = new ArrayList<>();
        Arrays.stream(StakeScenario.values())
                .filter(scenario -> scenario.batteries().size() <= study.houses())
                .forEach(scenario ->
                        CASES.forEach(rule -> settings.add(StakeSetting.of(rule, scenario, Rewarded.EVERYONE))));
        return settings;
    }

    @Override
    public List<Trial> trials(Study study) {
        return settings(study).stream().map(setting -> setting.trial(study)).toList();
    }

    @Override
    public Section section(Study study, Results results) {
        List<StakeGrowth> growths = settings(study).stream()
                .map(setting -> StakeGrowth.of(setting, results.of(setting.trial(study))))
                .toList();
        List<LocalDate> dates = new ArrayList<>();
        for (int day = 0; day < growths.get(0).days(); day++) {
            dates.add(study.data().date(day));
        }
        StakeValueTables tables = new StakeValueTables(growths, dates);
        StakeValueFigures figures = new StakeValueFigures(growths);
        Section.Builder section = Section.of(name(), "Stake value of the micro-grid", "thesis §7.2")
                .text(
                        "Every node is rewarded every day by the rules of cases 1 and 2 (B = 0.01, and A = B = 0.01), and adds its"
                                + " reward to its stake; the stake value is the sum of all stakes, Wh. The daily performance is the sum"
                                + " of all nodes' improvements of a day, W. It is computed from the improvements in the blocks: day by"
                                + " day each stake grows by A x stake + B x improvement. In case 2 the stake that is rewarded grows"
                                + " itself, so that rewards compound; in the blocks, where stakes stay as registered, they do not. No"
                                + " reward is negative, so that the value may rise slowly but cannot fall.")
                .text(
                        "The slope is that of the straight line that fits best, by least squares, in Wh per day; the growth rate is"
                                + " that of the exponential that fits best, in percent per day. R² is the share of the variance that a"
                                + " line explains, or an exponential that of the logarithms. Steady performance means the same curve if"
                                + " every node had its mean improvement on every day: what the thesis calls constant performance.")
                .add(tables.growth())
                .add(figures.relative())
                .add(tables.steady())
                .add(figures.byPerformance())
                .add(figures.performance())
                .add(tables.months())
                .add(tables.days());
        new StakeValueFindings(growths).all().forEach(section::finding);
        return section.build();
    }
}
