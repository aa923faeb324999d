package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkDifficultyTest {
    private static final NetworkDifficulty DIFFICULTY = new NetworkDifficulty();
    private static final Study STUDY = ExperimentRunner.study(3, 7);
    private static final String INVERSE = "The lower the target";
    private static final String USUAL = "At a target of 2^250";
    private static final String CHOICE = "The target decides";

    @TempDir
    static Path folder;

    private static Results results;
    private static Section section;

    @BeforeAll
    static void run() {
        results = ExperimentRunner.run(DIFFICULTY, STUDY, folder);
        section = DIFFICULTY.section(STUDY, results);
    }

    private static List<Trial> races() {
        return DIFFICULTY.trials(STUDY).stream()
                .filter(trial -> trial.name().startsWith("difficulty-"))
                .toList();
    }

    /** An attempt takes 1 ms, and the winner's last one began before its claim went on its way of 20 ms. */
    @Test
    void hashesAreThoseThatTheNetworkWaitedFor() {
        Table hashes = table(section, "difficulty-hashes");
        assertEquals(10, races().size());
        for (Trial trial : races()) {
            double race = results.of(trial).cost(Step.CONSENSUS).networkMs() / 7 - 20;
            double winner = number(hashes, "2^" + trial.targetBits(), "winner, mean");
            assertTrue(winner >= race && winner < race + 1, () -> trial.name() + ": " + winner + " in " + race + " ms");
        }
    }

    @Test
    void allNodesComputeAsMuchAsTheWinner() {
        Table hashes = table(section, "difficulty-hashes");
        assertEquals(1, number(hashes, "2^256", "winner, mean"));
        assertEquals(3, number(hashes, "2^256", "computed here, mean"));
        for (Trial trial : races()) {
            String target = "2^" + trial.targetBits();
            double winner = number(hashes, target, "winner, mean");
            assertEquals(3 * winner, number(hashes, target, "all nodes, mean"), 1e-9);
            double computed = number(hashes, target, "computed here, mean");
            assertTrue(computed > 3 * winner - 3 && computed < 20 * winner + 3, () -> target + ": " + computed);
        }
    }

    @Test
    void timesAreHashesAtASpeed() {
        Table hashes = table(section, "difficulty-hashes");
        Table thesis = table(section, "difficulty-time");
        double attempt = 780.7677 / (1 / (1 - Math.pow(1 - Math.pow(2, -17), 25)));
        assertEquals(attempt * number(hashes, "2^239", "winner, mean"), number(thesis, "2^239", "mean"), 1e-6 * 780);
        Table own = table(section, "difficulty-time-measured");
        double speed = number(own, "2^256", "mean");
        assertTrue(speed > 0.001 && speed < 10, () -> speed + " µs a hash");
        assertEquals(
                speed * number(hashes, "2^236", "winner, mean"),
                number(own, "2^236", "mean"),
                1e-6 * number(own, "2^236", "mean"));
    }

    @Test
    void realRacesFollowTheory() {
        assertEquals(Verdict.CONFIRMED, finding(section, INVERSE).verdict());
    }

    @Test
    void onlyMeasuredTablesDifferFromRunToRun(@TempDir Path other) {
        Section again = ExperimentRunner.section(DIFFICULTY, STUDY, other);
        for (int i = 0; i < section.items().size(); i++) {
            if (section.items().get(i) instanceof Table table && !table.name().endsWith("-measured")) {
                assertEquals(table, again.items().get(i));
            }
        }
    }

    private static Finding invented(String claim, Function<Integer, Long> hashes, double hashMs, double stakeMs) {
        return finding(DIFFICULTY.section(STUDY, Invented.races(hashes, hashMs, stakeMs)), claim);
    }

    private static long usual(int bits) {
        return Math.round(new Race(bits, 3).expected());
    }

    @Test
    void racesThatDoNotFollowTheoryAreNotConfirmed() {
        assertEquals(
                Verdict.CONFIRMED,
                invented(INVERSE, NetworkDifficultyTest::usual, 0.001, 40).verdict());
        assertEquals(
                Verdict.NOT_CONFIRMED,
                invented(INVERSE, bits -> 1000L, 0.001, 40).verdict());
        assertEquals(
                Verdict.PARTLY,
                invented(INVERSE, bits -> 10 * usual(bits), 0.001, 40).verdict());
    }

    @Test
    void aSlowProofOfStakeLosesAtEverySpeed() {
        assertEquals(
                Verdict.CONFIRMED,
                invented(CHOICE, NetworkDifficultyTest::usual, 0.001, 9_000).verdict());
        assertEquals(
                Verdict.PARTLY,
                invented(CHOICE, NetworkDifficultyTest::usual, 0.001, 40).verdict());
        assertEquals(
                Verdict.CONFIRMED,
                invented(USUAL, NetworkDifficultyTest::usual, 0.001, 9_000).verdict());
        assertEquals(
                Verdict.PARTLY,
                invented(USUAL, NetworkDifficultyTest::usual, 0.001, 40).verdict());
        assertEquals(
                Verdict.NOT_CONFIRMED,
                invented(USUAL, bits -> 1L << (270 - bits), 100, 40).verdict());
    }

    @Test
    void aSpeedThatCannotBeToldIsLeftOut() {
        Section section = DIFFICULTY.section(STUDY, Invented.races(bits -> 2L, 0.001, 40));
        assertTrue(section.items().stream()
                .noneMatch(item -> item instanceof Table table && table.name().endsWith("-measured")));
    }

    @Test
    void oneHouseOrFewDaysAreNotEnough() {
        assertEquals(
                Optional.of("a network needs at least 2 houses; the data has 1"),
                DIFFICULTY.whyNot(ExperimentRunner.study(1, 7)));
        assertEquals(
                Optional.of("a mean needs at least 7 races, one a day; the data has 6 days"),
                DIFFICULTY.whyNot(ExperimentRunner.study(2, 6)));
        assertEquals(Optional.empty(), DIFFICULTY.whyNot(ExperimentRunner.study(2, 7)));
    }

    @Test
    void theFullVersionGoesDownTo232AndBeyond() {
        Study full = new Study(STUDY.data(), 1, false, 25, 10);
        List<Integer> bits = DIFFICULTY.trials(full).stream()
                .filter(trial -> trial.name().startsWith("difficulty-"))
                .map(Trial::targetBits)
                .toList();
        for (int target = 232; target <= 256; target++) {
            assertTrue(bits.contains(target), "2^" + target);
        }
    }
}
