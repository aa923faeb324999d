package io.github.dsm4j.examples;

import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.evaluation.Study;
import io.github.dsm4j.examples.report.Fact;
import io.github.dsm4j.examples.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a report was made, for who wants to make it again. */
final class EvaluationFacts {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private EvaluationFacts() {}

    static List<Fact> of(Study study, List<String> typed, Summary.Program program) {
        NeighbourhoodData data = study.data();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("data set", data.name()));
        facts.add(new Fact("SHA-256 of its content", data.contentHash()));
        facts.add(new Fact("houses", String.valueOf(data.houses().size())));
        facts.add(new Fact(
                "days", data.days() + ", from " + data.date(0) + ", " + data.samplesPerDay() + " intervals a day"));
        data.notes().forEach(note -> facts.add(new Fact("note on the data", note)));
        facts.add(new Fact("seed", String.valueOf(study.seed())));
        facts.add(new Fact("rules, unless an experiment says otherwise", study.rules()));
        facts.add(new Fact("program", "dsm4j " + program.dsm()));
        facts.add(new Fact("Java", program.java()));
        facts.add(new Fact("machine", machine(program)));
        facts.add(new Fact(
                "command",
                "`java -jar dsm-examples/target/dsm.jar "
                        + typed.stream().map(EvaluationFacts::quoted).collect(Collectors.joining(" ")) + "`"));
        return facts;
    }

    private static String machine(Summary.Program program) {
        return program.machine() + ", " + Runtime.getRuntime().availableProcessors() + " processors"
                + processor().map(model -> " (" + model + ")").orElse("") + ", heap of at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB";
    }

    /** The name of the processor, where Linux tells it. */
    private static Optional<String> processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As a shell takes it. */
    private static String quoted(String word) {
        return word.matches("[\\w./:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
