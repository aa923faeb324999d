package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.section;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.study;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.evaluation.TrialResult.Cost;
import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalabilityTest {
    private static final Study STUDY = new Study(study(5, 7).data(), 1, true, 10, 10);

    @TempDir
    Path folder;

    private static double number(List<Object> row, int column) {
        return ((Number) row.get(column)).doubleValue();
    }

    /** Messages and waiting of an iteration are known: a phase is a question and its answers. */
    @Test
    void waitingFollowsFromIterations() {
        Section section = section(new Scalability(), STUDY, folder);
        Table table = table(section, "scalability");
        assertEquals(8, table.rows().size());
        for (List<Object> row : table.rows()) {
            boolean method1 = row.get(0).toString().startsWith("method1");
            double iterations = number(row, 2);
            // Setup is two messages. Then method 1 has one more; method 2 two for the bids of every iteration, two for
            // the winner's delta of all but the last, and one that says that it is over.
            assertEquals(40, number(row, 3), 1e-9, row::toString);
            double most = method1 ? 60 : 60 + 80 * iterations;
            assertTrue(number(row, 4) <= most + 1e-9 && number(row, 4) >= 60 - 1e-9, row::toString);
            boolean pos = row.get(0).toString().endsWith("pos");
            assertTrue(pos ? number(row, 5) == 20 : number(row, 5) > 20, row::toString);
        }
        assertEquals(5, section.findings().size());
        assertEquals(Verdict.CONFIRMED, finding(section, "Proof of stake takes").verdict());
    }

    /** Twice the nodes send twice the messages by method 1: they answer each other through the manager. */
    @Test
    void messagesGrowWithNodes() {
        Table growth = table(section(new Scalability(), STUDY, folder), "scalability-growth");
        assertEquals(4, growth.rows().size());
        for (List<Object> row : growth.rows()) {
            assertEquals("5 to 10", row.get(1));
            assertEquals(row.get(0).toString().startsWith("method1") ? 0 : number(row, 2), number(row, 2), 1e-9);
            assertTrue(number(row, 4) > 0.8 && number(row, 4) < 1.6, row::toString);
        }
    }

    @Test
    void sizes() {
        assertEquals(List.of(5, 10), Scalability.sizes(STUDY));
        Study full = new Study(STUDY.data(), 1, false, 1_000, 10);
        List<Integer> thesis = IntStream.rangeClosed(5, 25).boxed().toList();
        List<Integer> sizes = new ArrayList<>(thesis);
        sizes.addAll(List.of(50, 100, 250, 500, 1_000));
        assertEquals(sizes, Scalability.sizes(full));
        assertEquals(1, Scalability.trial(full, Approach.METHOD1_POW, 50).days());
        assertEquals(7, Scalability.trial(full, Approach.METHOD1_POW, 25).days());
    }

    @Test
    void oneHouseIsNoNetwork() {
        assertEquals(
                Optional.of("a network needs at least 2 houses, the data has 1"),
                new Scalability().whyNot(study(1, 7)));
        assertEquals(Optional.empty(), new Scalability().whyNot(study(2, 1)));
    }

    /** A network in which every step of a day takes a time that depends on its size. */
    private static NetworkSize invented(Approach approach, int nodes, Map<Step, ToDoubleFunction<Integer>> times) {
        Map<Step, Cost> steps = new TreeMap<>();
        for (Step step : Step.values()) {
            double time = times.getOrDefault(step, n -> 1).applyAsDouble(nodes);
            steps.put(step, new Cost(nodes, nodes, time, time * nodes));
        }
        Day day = new Day(2, 1, 1, -1, 3, 1L, new TreeMap<>(), new TreeMap<>(), List.of());
        return NetworkSize.of(
                approach,
                nodes,
                new TrialResult("", null, List.of(day), List.of(), List.of(), steps, List.of(), 0, null));
    }

    private static List<Verdict> verdicts(
            Map<Step, ToDoubleFunction<Integer>> method1, Map<Step, ToDoubleFunction<Integer>> method2) {
        List<NetworkSize> sizes = new ArrayList<>();
        for (Approach approach : Scalability.APPROACHES) {
            for (int nodes : List.of(5, 25)) {
                sizes.add(invented(approach, nodes, approach.label().startsWith("method1") ? method1 : method2));
            }
        }
        return new ScalabilityFindings(sizes)
                .all().stream().map(finding -> finding.verdict()).toList();
    }

    @Test
    void verdictsFollowTheNumbers() {
        ToDoubleFunction<Integer> growing = n -> n;
        ToDoubleFunction<Integer> constant = n -> 1;
        ToDoubleFunction<Integer> falling = n -> 1.0 / n;
        assertEquals(
                List.of(
                        Verdict.CONFIRMED,
                        Verdict.CONFIRMED,
                        Verdict.PARTLY, // as many bytes
                        Verdict.CONFIRMED,
                        Verdict.NOT_CONFIRMED),
                verdicts(Map.of(Step.ITERATIONS, growing), Map.of(Step.ITERATIONS, constant, Step.CONSENSUS, falling)));
        assertEquals(
                List.of(
                        Verdict.NOT_CONFIRMED,
                        Verdict.NOT_CONFIRMED,
                        Verdict.NOT_CONFIRMED,
                        Verdict.NOT_CONFIRMED,
                        Verdict.CONFIRMED),
                verdicts(Map.of(), Map.of(Step.ITERATIONS, growing)));
    }
}
