package io.github.dsm4j.steering.internal.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.device.DevicePlan;
import io.github.dsm4j.steering.internal.AsRows;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OjAlgoProposerTest {
    private static final AsRows DAY = Objects.requireNonNull(AsRows.draw(1, 7, 96));

    private final OjAlgoProposer proposer = new OjAlgoProposer();

    /**
     * As the device asks it, the solver calls a plan optimal that is not even admissible (57.1.0). If a later one does
     * better, look for another example.
     */
    @Test
    void isNotToBeBelieved() {
        LinearProblem problem = LinearProblem.around(66, 24);
        double[] proposal = proposer.propose(problem.set(), problem.target()).orElseThrow();
        assertFalse(problem.set().holds(problem.set().clamped(proposal), 5));
        DevicePlan plan = problem.planner(proposer).plan(problem.wish());
        assertTrue(problem.admits(plan.profile()));
        assertTrue(plan.gap() < 1);
    }

    @Test
    void hasNothingToProposeWhereNothingIs() {
        Row row = Row.of(0, new double[] {1}, 20_000_000, Double.POSITIVE_INFINITY);
        Polyhedron empty = Polyhedron.of(new double[] {0}, new double[] {10_000_000}, List.of(row));
        assertEquals(Optional.empty(), proposer.propose(empty, new double[] {0}));
    }

    /** The solver refuses targets that are no numbers by an exception of its own. */
    @Test
    void hasNothingToProposeIfTheSolverBreaksDown() {
        Polyhedron set = Polyhedron.of(new double[] {0}, new double[] {10}, List.of());
        assertEquals(Optional.empty(), proposer.propose(set, new double[] {Double.NaN}));
    }

    @Test
    void leavesNoThreadsThatKeepAProgramFromEnding() {
        Set<Thread> before = living();
        proposer.propose(DAY.set(), DAY.target());
        Set<Thread> after = living();
        after.removeAll(before);
        assertEquals(Set.of(), after);
    }

    @Test
    void printsNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            proposer.propose(DAY.set(), DAY.target());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void proposesTheSameFromManyThreads() throws Exception {
        double[] alone = proposer.propose(DAY.set(), DAY.target()).orElseThrow();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<double[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> proposer.propose(DAY.set(), DAY.target()).orElseThrow());
            }
            for (var task : pool.invokeAll(tasks)) {
                assertArrayEquals(alone, task.get());
            }
        } finally {
            pool.shutdown();
        }
    }

    private static Set<Thread> living() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }
}
