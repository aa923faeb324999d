package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static io.github.dsm4j.examples.evaluation.ReportParts.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Warning;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StakeRecoveryTest {
    private static final int HOUSES = 6;
    private static final int DAYS = 7;
    private static final Study STUDY = ExperimentRunner.study(HOUSES, DAYS);

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Section section;

    @BeforeAll
    static void run() {
        section = ExperimentRunner.section(new StakeRecovery(), STUDY, folder);
    }

    /** Four cases in two scenarios with two rules on who is rewarded, two that start idle, and three for the warning. */
    @Test
    void trials() {
        List<Trial> trials = new StakeRecovery().trials(STUDY);
        assertEquals(4 * 2 * 2 + 2 + 3, trials.size());
        assertEquals(
                trials.size(), new HashSet<>(trials.stream().map(Trial::name).toList()).size());
        assertTrue(trials.contains(SharedTrials.network(STUDY, Approach.METHOD2_POS)), "shared with others");
        assertTrue(trials.stream().allMatch(Trial::keepsLedger));
    }

    /** Tables 6.6 and 6.7. */
    @Test
    void batteries() {
        Table table = table(section, "stake-batteries");
        List<List<Object>> second = ReportParts.rows(table, "scenario 2");
        assertEquals(List.of("scenario 2", "1", "1 to 2", "Sonnen Eco", 20_000.0, -8_000.0, 3_300.0), second.get(0));
        assertEquals(List.of("scenario 2", "2", "3", "Pika Harbour 5", 14_300.0, -5_600.0, 3_300.0), second.get(1));
        assertEquals(List.of("scenario 2", "3", "4", "Tesla Powerwall 2", 13_500.0, -5_000.0, 5_000.0), second.get(2));
        assertEquals(List.of("scenario 2", "4", "5", "LG Chem RESU10H", 9_300.0, -5_000.0, 5_000.0), second.get(3));
        assertEquals(List.of("scenario 2", "5", "6", "B-Box Pro 5.0", 5_120.0, -4_500.0, 3_300.0), second.get(4));
        assertEquals(
                Collections.nCopies(5, 13_500.0),
                ReportParts.rows(table, "scenario 1").stream()
                        .map(row -> row.get(4))
                        .toList());
    }

    /** With everyone rewarded, the rewards of cases 3 and 4 follow from stakes and days alone. */
    @Test
    void everyoneIsPaidEveryDay() {
        for (List<Object> row : ReportParts.rows(table(section, "stake-categories-scenario2-everyone"), "case 3")) {
            assertEquals(DAYS * 0.1 * (long) row.get(3), (double) row.get(7), 1e-6);
        }
        for (List<Object> row : ReportParts.rows(table(section, "stake-categories-scenario2-everyone"), "case 4")) {
            int nodes = row.get(1).equals("1") ? 2 : 1;
            assertEquals(DAYS * 500.0 * nodes, (double) row.get(7), 1e-9);
        }
        // 10 % of the stake a day take 10 days, extrapolated from 7.
        List<Object> row = ReportParts.rows(table(section, "stake-everyone"), "scenario 2", "case 3", "everyone")
                .get(0);
        assertEquals(10.0, (double) row.get(5), 1e-9);
        assertEquals(10.0, (double) row.get(6), 1e-9);
    }

    /** Ties for the lowest and idle batteries: always the same winner. */
    @Test
    void warning() {
        Table ties = table(section, "stake-ties");
        assertEquals(4, ties.rows().size());
        List<Object> worst =
                ReportParts.rows(ties, "batteries idle", "lowest node").get(0);
        assertEquals(
                List.of(1L, 1L, (long) DAYS, 100.0), List.of(worst.get(3), worst.get(6), worst.get(7), worst.get(8)));
        String text = section.items().stream()
                .filter(Warning.class::isInstance)
                .map(item -> ((Warning) item).text())
                .findFirst()
                .orElseThrow();
        assertTrue(text.contains("node 1 seals 100 % of all blocks here (different winners: 1)"), text);
    }

    @Test
    void sameAgain(@TempDir Path other) {
        assertEquals(section, ExperimentRunner.section(new StakeRecovery(), STUDY, other));
    }

    @Test
    void picturesCanBeDrawn() {
        List<String> names = ExperimentRunner.figures(section).toList();
        assertTrue(names.containsAll(List.of("stake-case1-scenario1-winner", "stake-categories-scenario2-everyone")));
        // What dwarfs its bars is drawn a second time.
        assertTrue(names.contains("stake-case1-scenario1-winner-enlarged"));
        ReportParts.figures(section).forEach(figure -> assertTrue(figure.chart().svg().length > 1000));
    }

    @Test
    void winsOfAllTables() {
        Stream.of("stake-categories-scenario1-winner", "stake-categories-scenario2-everyone")
                .forEach(name -> assertEquals(
                        4L * DAYS,
                        column(table(section, name), "wins").stream()
                                .mapToLong(wins -> (long) wins)
                                .sum()));
    }

    @Test
    void tooLittleData() {
        StakeRecovery experiment = new StakeRecovery();
        assertEquals(Optional.empty(), experiment.whyNot(STUDY));
        assertTrue(experiment.whyNot(ExperimentRunner.study(4, 8)).orElseThrow().contains("at least 5 houses"));
        assertTrue(experiment.whyNot(ExperimentRunner.study(5, 6)).orElseThrow().contains("at least 7 days"));
    }
}
