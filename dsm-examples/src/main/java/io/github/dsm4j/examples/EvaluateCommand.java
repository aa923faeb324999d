package io.github.dsm4j.examples;

import io.github.dsm4j.api.Problems;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.evaluation.Evaluation;
import io.github.dsm4j.examples.evaluation.EvaluationFolder;
import io.github.dsm4j.examples.evaluation.Instruments;
import io.github.dsm4j.examples.evaluation.Study;
import io.github.dsm4j.examples.planning.Networks;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Report;
import io.github.dsm4j.examples.report.ReportWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Repeats the experiments of the thesis on any data, and writes a report. */
@Command(
        name = "evaluate",
        description =
                "Repeats the experiments of the thesis (chapters 3.3 and 6) on the data, and writes a report: what it"
                        + " confirms of the thesis's conclusions, and what not.",
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private static final int LARGEST = 1_000;
    private static final int LARGEST_QUICK = 50;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXPERIMENT",
            completionCandidates = Names.class,
            description = "Which experiments: ${COMPLETION-CANDIDATES}. All if none is named.")
    private List<String> experiments = List.of();

    @Mixin
    private final DataOptions options = new DataOptions();

    @Option(
            names = "--quick",
            description = "A version of about two minutes: 21 days, fewer and coarser sweeps, networks of up to "
                    + LARGEST_QUICK + " nodes. Its report says so.")
    private boolean quick;

    @Option(
            names = "--max-nodes",
            paramLabel = "N",
            description =
                    "The largest network of the scalability experiment, 5 to 10000 (1000); its cost grows with the"
                            + " square of N.")
    private @Nullable Integer maxNodes;

    @Option(
            names = "--core-watts",
            paramLabel = "W",
            description =
                    "Power of a busy processor core, to estimate energy where the processor does not count it (10).")
    private double coreWatts = 10;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder of the report (dsm-evaluation). An evaluation that was interrupted is continued in it.")
    private Path out = Path.of("dsm-evaluation");

    /** The experiments there are. */
    static final class Names extends AbstractList<String> {
        @Override
        public String get(int index) {
            return Evaluation.names().get(index);
        }

        @Override
        public int size() {
            return Evaluation.names().size();
        }
    }

    @Override
    public Integer call() {
        check();
        NeighbourhoodData data = options.data(options.houses());
        Study study = new Study(data, options.seed().orElse(Networks.SEED), quick, largest(), coreWatts);
        PrintWriter err = spec.commandLine().getErr();
        data.notes().forEach(note -> err.println("dsm: note: " + note));
        err.flush();
        try (EvaluationFolder folder = EvaluationFolder.open(out, study, Version.program())) {
            Evaluation evaluation = new Evaluation(study, folder, Instruments.ofThisMachine(), experiments);
            evaluation.skipped().forEach((name, why) -> err.println("dsm: note: " + name + " is skipped: " + why));
            evaluation.pending().forEach(experiment -> run(experiment, err));
            Report report = evaluation.report(EvaluationFacts.of(study, typed(), Version.full()));
            ReportWriter.write(folder.path(), report);
            print(report);
        }
        return 0;
    }

    private void check() {
        Evaluation.requireKnown(experiments);
        Problems problems = new Problems();
        options.check(problems, 1);
        if (maxNodes != null) {
            problems.range("--max-nodes", maxNodes, 5, 10_000);
        }
        problems.range("--core-watts", coreWatts, 0.1, 1_000);
        problems.throwIfAny("evaluate");
    }

    private int largest() {
        return maxNodes != null ? maxNodes : quick ? LARGEST_QUICK : LARGEST;
    }

    private static void run(Evaluation.Pending experiment, PrintWriter err) {
        long steps = experiment.steps();
        if (steps > 0) {
            try (Display display = Display.of(err, "steps")) {
                display.expect(steps);
                experiment.run(display);
            }
        }
    }

    /** The command that makes the same report again. */
    private List<String> typed() {
        List<String> typed = new ArrayList<>(List.of("evaluate"));
        typed.addAll(experiments);
        typed.addAll(options.typed());
        if (quick) {
            typed.add("--quick");
        }
        if (maxNodes != null) {
            typed.addAll(List.of("--max-nodes", maxNodes.toString()));
        }
        return typed;
    }

    private void print(Report report) {
        PrintWriter writer = spec.commandLine().getOut();
        report.sections().forEach(section -> section.findings().forEach(finding -> writer.println(line(finding))));
        writer.println("written to " + out.resolve(ReportWriter.PAGE));
        writer.flush();
    }

    private static String line(Finding finding) {
        return finding.verdict().word() + ": " + finding.claim() + " (" + finding.source() + ")";
    }
}
