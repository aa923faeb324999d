package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static io.github.dsm4j.examples.evaluation.ReportParts.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WinnerDistributionTest {
    private static final int HOUSES = 6;
    private static final int DAYS = 8;
    private static final Study STUDY = ExperimentRunner.study(HOUSES, DAYS);

    @TempDir
    static Path folder;

    private final WinnerDistribution experiment = new WinnerDistribution();

    private Section section() {
        return ExperimentRunner.section(experiment, STUDY, folder);
    }

    /** The seals in the ledger file that a trial left. */
    private static List<Object> winsInBlocks(Trial trial) {
        Map<Long, Long> wins = new TreeMap<>();
        LongStream.rangeClosed(1, HOUSES).forEach(node -> wins.put(node, 0L));
        Path file = folder.resolve(trial.name()).resolve("ledger-0.dsml");
        try (Ledger ledger = FileLedgers.openReadOnly(file)) {
            StoredChain.verify(ledger, Plugins.discover(), block -> {
                if (block.height() > 0) {
                    wins.merge(block.seal().node().value(), 1L, Long::sum);
                }
            });
        }
        return List.copyOf(wins.values());
    }

    @Test
    void winsAreThoseOfTheBlocks() {
        Table nodes = table(section(), "winners-nodes");
        assertEquals(winsInBlocks(WinnerDistribution.equal(STUDY)), column(nodes, "wins, equal nodes"));
        assertEquals(winsInBlocks(WinnerDistribution.unequal(STUDY)), column(nodes, "wins, five speeds"));
    }

    @Test
    void sharesOfComputingPower() {
        Section section = section();
        // Six nodes in five categories: the first has two of them.
        assertEquals(
                List.of("fastest", "fastest", "fast", "medium", "slow", "slowest"),
                column(table(section, "winners-nodes"), "category"));
        double all = 1 + 1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0 + 1 / 5.0;
        double[] expected = {2 / all, 1 / 2.0 / all, 1 / 3.0 / all, 1 / 4.0 / all, 1 / 5.0 / all};
        List<Object> shares = column(table(section, "winners-speeds"), "share of computing power");
        List<Object> wins = column(table(section, "winners-speeds"), "wins expected");
        for (int category = 0; category < 5; category++) {
            assertEquals(100 * expected[category], (double) shares.get(category), 1e-12);
            assertEquals(DAYS * expected[category], (double) wins.get(category), 1e-12);
        }
        assertEquals(List.of(39L, 39L, 37L, 43L, 26L), column(table(section, "winners-equal"), "thesis wins"));
        assertEquals(List.of(67L, 51L, 33L, 18L, 15L), column(table(section, "winners-speeds"), "thesis wins"));
    }

    /** Eight blocks are too few for a test, the thesis's 184 are enough. */
    @Test
    void tests() {
        Table tests = table(section(), "winners-tests");
        for (List<Object> row : tests.rows()) {
            boolean thesis = row.get(0).toString().contains("thesis");
            assertEquals(thesis, row.get(7) != Table.MISSING, row::toString);
            assertEquals(thesis ? 184L : DAYS, row.get(3));
        }
    }

    @Test
    void sameAgain(@TempDir Path other) {
        Section again = ExperimentRunner.section(experiment, STUDY, other);
        assertEquals(section(), again);
    }

    @Test
    void picturesCanBeDrawn() {
        assertEquals(2, ReportParts.figures(section()).size());
        ReportParts.figures(section())
                .forEach(figure -> assertTrue(figure.chart().svg().length > 1000));
    }

    @Test
    void tooLittleData() {
        assertEquals(Optional.empty(), experiment.whyNot(STUDY));
        assertTrue(experiment.whyNot(ExperimentRunner.study(4, 8)).orElseThrow().contains("at least 5 houses"));
        assertTrue(experiment.whyNot(ExperimentRunner.study(5, 6)).orElseThrow().contains("at least 7 days"));
    }
}
