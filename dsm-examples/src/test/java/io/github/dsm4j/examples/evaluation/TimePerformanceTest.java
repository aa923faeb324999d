package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimePerformanceTest {
    private static final TimePerformance TIME = new TimePerformance();
    private static final Study STUDY = ExperimentRunner.study(5, 7);
    private static final List<String> NETWORKS = List.of("method1-pow", "method2-pow", "method1-pos", "method2-pos");

    @TempDir
    static Path folder;

    private static Results results;
    private static Section section;

    @BeforeAll
    static void run() {
        results = TickingClock.run(TIME, STUDY, folder, 100_000);
        section = TIME.section(STUDY, results);
    }

    /** Two messages open a day and gather what it starts from, one brings the last of it to the nodes. */
    @Test
    void method1WaitsForFiveMessages() {
        Table waiting = table(section, "time-waiting");
        assertEquals(40, number(waiting, "method1-pos", "setup"), 1e-9);
        assertEquals(20, number(waiting, "method1-pos", "iterations"), 1e-9);
        assertEquals(20, number(waiting, "method1-pos", "consensus"), 1e-9);
        assertEquals(20, number(waiting, "method1-pos", "declaration"), 1e-9);
        assertEquals(100, number(waiting, "method1-pos", "total"), 1e-9);
    }

    /** A bid and a change, each with its answer, for every iteration that moves somebody; a bid alone for the last. */
    @Test
    void method2WaitsForItsIterations() {
        Table waiting = table(section, "time-waiting");
        for (String approach : List.of("method2-pow", "method2-pos")) {
            double moves = number(waiting, approach, "profile steering iterations") - 1;
            double messages = 1 + 4 * moves + 2 + 2; // starting profiles, moves, last bid, final profiles
            assertEquals(20 * messages, number(waiting, approach, "iterations"), 1e-6);
        }
    }

    /** The race of five nodes at 2^250 takes their 13 rounds, not more than a few times. */
    @Test
    void workHasItsRaceBesides() {
        Table rounds = table(section, "time-rounds");
        for (String method : List.of("method1", "method2")) {
            double race = number(rounds, method + "-pow", "race");
            assertTrue(race > 0.1 && race < 60, () -> race + " ms");
            assertEquals(0, number(rounds, method + "-pos", "race"), 1e-6);
            assertEquals(number(rounds, method + "-pos", "total"), number(rounds, method + "-pow", "total"), 1e-9);
        }
        assertEquals(5, number(rounds, "method1-pos", "total"), 1e-9);
    }

    @Test
    void waitingIsMessagesTimesLatencyAndTheRace() {
        Table rounds = table(section, "time-rounds");
        Table sweep = table(section, "time-latency");
        assertEquals(
                List.of(1, 5, 20, 50, 100, 250),
                sweep.rows().stream().map(row -> row.get(0)).toList());
        for (List<Object> row : sweep.rows()) {
            double latency = (int) row.get(0);
            assertEquals(2 * latency, (double) row.get(1), 1e-9);
            for (String approach : NETWORKS) {
                double expected = latency * number(rounds, approach, "total") + number(rounds, approach, "race");
                assertEquals(expected, number(sweep, row.get(0), approach), 1e-6);
            }
        }
    }

    @Test
    void processorTimesAddUp() {
        Table processor = table(section, "time-processor-measured");
        assertEquals(9, processor.rows().size());
        for (int i = 0; i < NETWORKS.size(); i++) {
            List<Object> node = processor.rows().get(1 + i);
            List<Object> all = processor.rows().get(5 + i);
            assertEquals(List.of(NETWORKS.get(i), "each node"), node.subList(0, 2));
            assertEquals(List.of(NETWORKS.get(i), "all nodes"), all.subList(0, 2));
            for (int c = 2; c < node.size(); c++) {
                assertEquals((double) all.get(c), 5 * (double) node.get(c), 1e-9);
            }
            double steps = node.subList(2, 6).stream()
                    .mapToDouble(cell -> (double) cell)
                    .sum();
            assertEquals(steps, (double) node.get(6), 1e-9);
            assertTrue((double) all.get(6) > 0);
        }
    }

    @Test
    void ratiosFollowFromTheTrials() {
        Trial centralised = TimedTrials.of(STUDY, Approach.CENTRALISED);
        double computing = results.of(centralised).processorMs() / 7;
        TrialResult timed = results.of(TimedTrials.of(STUDY, Approach.METHOD2_POS));
        double processor = timed.steps().entrySet().stream()
                        .filter(step -> step.getKey() != TrialResult.Step.ENTRY)
                        .map(Map.Entry::getValue)
                        .mapToDouble(Cost::processorMs)
                        .sum()
                / 7;
        double waiting = number(table(section, "time-waiting"), "method2-pos", "total");
        Table ratios = table(section, "time-ratios-measured");
        assertEquals(processor / 5 / computing, number(ratios, "method2-pos", "processor time of one node"), 1e-9);
        assertEquals(processor / computing, number(ratios, "method2-pos", "processor time of all nodes"), 1e-9);
        assertEquals(waiting / 40, number(ratios, "method2-pos", "waiting"), 1e-9);
        assertEquals(
                (processor / 5 + waiting) / (computing + 40), number(ratios, "method2-pos", "both together"), 1e-9);
        assertEquals(17.75, number(ratios, "method2-pos", "thesis"));
    }

    /** On another clock; the timed trials, which take longest, are in measured tables only. */
    @Test
    void onlyMeasuredTablesDifferFromRunToRun(@TempDir Path other) {
        Trials trials = new Trials(STUDY, other, TickingClock.instruments(300_000));
        TIME.trials(STUDY).stream()
                .filter(trial -> !trial.timed())
                .forEach(trial -> trials.run(trial, what -> {}, "test"));
        Section again = TIME.section(STUDY, trial -> trial.timed() ? results.of(trial) : trials.of(trial));
        for (int i = 0; i < section.items().size(); i++) {
            if (section.items().get(i) instanceof Table table && !table.name().endsWith("-measured")) {
                assertEquals(table, again.items().get(i));
            }
        }
    }

    @Test
    void trialsAreNamedOnce() {
        List<String> names = TIME.trials(STUDY).stream().map(Trial::name).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(TIME.trials(STUDY).stream().filter(Trial::timed).allMatch(trial -> trial.days() <= 31));
        assertFalse(results.of(SharedTrials.network(STUDY, Approach.METHOD1_POW))
                .days()
                .isEmpty());
    }

    @Test
    void oneHouseIsNoNetwork() {
        assertEquals(
                Optional.of("a network needs at least 2 houses; the data has 1"),
                TIME.whyNot(ExperimentRunner.study(1, 7)));
        assertEquals(Optional.empty(), TIME.whyNot(ExperimentRunner.study(2, 1)));
    }
}
