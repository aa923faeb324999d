package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static io.github.dsm4j.examples.evaluation.ReportParts.column;
import static io.github.dsm4j.examples.evaluation.ReportParts.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.core.ChainState;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StakeValueTest {
    private static final int DAYS = 9;
    private static final Study STUDY = study(5);

    @TempDir
    static Path folder;

    private final StakeValue experiment = new StakeValue();

    /** Over the end of a month. */
    private static Study study(int houses) {
        return ExperimentRunner.study(GeneratedNeighbourhood.of(1)
                .withHouses(houses)
                .withDays(LocalDate.of(2026, 5, 28), DAYS)
                .generate());
    }

    private Section section() {
        return ExperimentRunner.section(experiment, STUDY, folder);
    }

    private static Trial trial(StakeCase rule, StakeScenario scenario) {
        return StakeSetting.of(rule, scenario, Rewarded.EVERYONE).trial(STUDY);
    }

    private static ChainState state(Trial trial) {
        try (var ledger = FileLedgers.openReadOnly(folder.resolve(trial.name()).resolve("ledger-0.dsml"))) {
            return StoredChain.verify(ledger, Plugins.discover(), block -> {}).state();
        }
    }

    /** Where rewards do not compound, the value is the stakes of the chain and all that they earned. */
    @Test
    void endsWhereTheChainDoes() {
        Table growth = table(section(), "stake-value");
        for (StakeScenario scenario : StakeScenario.values()) {
            ChainState state = state(trial(StakeCase.CASE1, scenario));
            double stakes = 0;
            double value = 0;
            for (var account : state.accounts().values()) {
                stakes += account.registration().stakeWh();
                value += account.registration().stakeWh() + account.earned();
            }
            List<Object> row = rows(growth, scenario.label(), "case 1").get(0);
            assertEquals(stakes, (double) row.get(2), 1e-9);
            assertEquals(value, (double) row.get(3), 1e-6);
            assertTrue(value > stakes, "nobody earned anything");
        }
    }

    /** One percent a day on what is there, and the same rewards for performance as in case 1. */
    @Test
    void compounds() {
        Table days = table(section(), "stake-value-days");
        for (StakeScenario scenario : StakeScenario.values()) {
            List<List<Object>> first = rows(days, scenario.label(), "case 1");
            List<List<Object>> second = rows(days, scenario.label(), "case 2");
            double value = (double) rows(table(section(), "stake-value"), scenario.label(), "case 2")
                    .get(0)
                    .get(2);
            for (int day = 0; day < DAYS; day++) {
                double performance = (double) second.get(day).get(3);
                assertEquals((double) first.get(day).get(3), performance);
                value += 0.01 * value + 0.01 * performance;
                assertEquals(value, (double) second.get(day).get(4), 1e-6);
            }
        }
    }

    @Test
    void months() {
        Table months = table(section(), "stake-value-months");
        assertEquals(List.of("2026-05", "2026-06"), column(months, "month").subList(0, 2));
        assertEquals(List.of(4, 5), column(months, "days").subList(0, 2));
        Table days = table(section(), "stake-value-days");
        double june = rows(days, "scenario 1", "case 1").subList(4, DAYS).stream()
                .mapToDouble(row -> (double) row.get(3))
                .average()
                .orElseThrow();
        assertEquals(june, (double) column(months, "mean performance").get(1), 1e-9);
    }

    @Test
    void verdicts() {
        Section section = section();
        assertEquals(
                Verdict.PARTLY,
                ReportParts.finding(section.findings(), "A constant slope").verdict());
    }

    @Test
    void sameAgain(@TempDir Path other) {
        assertEquals(section(), ExperimentRunner.section(experiment, STUDY, other));
    }

    @Test
    void picturesCanBeDrawn() {
        assertEquals(3, ReportParts.figures(section()).size());
        ReportParts.figures(section())
                .forEach(figure -> assertTrue(figure.chart().svg().length > 1000));
    }

    /** Too few nodes for five batteries: all have the same. */
    @Test
    void twoHouses(@TempDir Path other) {
        Study two = study(2);
        assertEquals(Optional.empty(), experiment.whyNot(two));
        Section section = ExperimentRunner.section(experiment, two, other);
        assertEquals(List.of("scenario 1", "scenario 1"), column(table(section, "stake-value"), "scenario"));
        assertEquals(27_000.0, column(table(section, "stake-value"), "start").get(0));
        ReportParts.figures(section).forEach(figure -> assertTrue(figure.chart().svg().length > 1000));
    }

    @Test
    void tooLittleData() {
        assertEquals(
                Optional.of("a network needs at least 2 houses, the data has 1"),
                experiment.whyNot(ExperimentRunner.study(1, 8)));
        assertTrue(experiment.whyNot(ExperimentRunner.study(5, 6)).orElseThrow().contains("at least 7 days"));
    }
}
