package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.planning.Progress;
import io.github.dsm4j.examples.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluation that was interrupted goes on with what is missing, and comes to the same. */
class InterruptionTest {
    private static final List<String> NAMES = List.of("scalability");

    @TempDir
    Path folder;

    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Study study() {
        GeneratedNeighbourhood generated = GeneratedNeighbourhood.of(1).withHouses(5);
        return new Study(generated.withDays(generated.start(), 7).generate(), 1, true, 5, 10);
    }

    private static EvaluationFolder open(Path path) {
        return EvaluationFolder.open(path, study(), "test");
    }

    private static Report report(Evaluation evaluation) {
        Report report = evaluation.report(List.of());
        // Times differ.
        return new Report(
                report.title(),
                report.banner(),
                report.facts(),
                report.sections().stream()
                        .map(section -> new io.github.dsm4j.examples.report.Section(
                                section.id(),
                                section.title(),
                                section.source(),
                                section.items().stream()
                                        .filter(item -> item instanceof io.github.dsm4j.examples.report.Table table
                                                && !table.name().endsWith("measured"))
                                        .toList(),
                                List.of()))
                        .toList());
    }

    private static Report run(Path path, Progress progress) {
        try (EvaluationFolder folder = open(path)) {
            Evaluation evaluation = new Evaluation(study(), folder, Instruments.ofThisMachine(), NAMES);
            evaluation.pending().forEach(experiment -> experiment.run(progress));
            return report(evaluation);
        }
    }

    @Test
    void continuesWithWhatIsMissing() {
        List<String> steps = new ArrayList<>();
        Report whole = run(folder.resolve("whole"), steps::add);
        Path path = folder.resolve("interrupted");
        List<String> before = new ArrayList<>();
        Progress interrupting = what -> {
            before.add(what);
            if (before.size() == steps.size() / 2 + 1) {
                throw new Interrupted();
            }
        };
        assertThrows(Interrupted.class, () -> run(path, interrupting));
        List<String> after = new ArrayList<>();
        assertEquals(whole, run(path, after::add));
        String half = before.get(before.size() - 1);
        assertEquals(
                steps.stream()
                        .filter(what -> what.equals(half) || !before.contains(what))
                        .toList(),
                after);
    }

    @Test
    void oneAtATime() {
        try (EvaluationFolder first = open(folder.resolve("busy"))) {
            DsmException refused = assertThrows(DsmException.class, () -> open(first.path()));
            assertEquals(first.path() + " is being written by another run", refused.getMessage());
        }
    }
}
