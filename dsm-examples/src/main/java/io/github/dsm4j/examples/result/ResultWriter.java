package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.file.Reason;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.ApproachResult;
import io.github.dsm4j.examples.planning.Comparison;
import io.github.dsm4j.examples.planning.Progress;
import io.github.dsm4j.examples.planning.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Runs a scenario and writes its result folder: all of it or nothing. Confined to one thread. */
public final class ResultWriter {
    private final Scenario scenario;
    private final Map<String, String> settings;
    private final Summary.Program program;
    private final Map<String, Summary.Result> results = new LinkedHashMap<>();
    private final Comparison comparison;
    private final RunResults kept = new RunResults();
    private final LimitsLog limits;

    /**
     * For one run.
     *
     * @param scenario what to run
     * @param settings what it is run by, in words
     * @param program what runs it
     */
    public ResultWriter(Scenario scenario, Map<String, String> settings, Summary.Program program) {
        this.scenario = scenario;
        this.settings = settings;
        this.program = program;
        this.comparison = new Comparison(scenario.data().samplesPerDay());
        this.limits = new LimitsLog(scenario.limits(), scenario.data().start());
    }

    /**
     * Checks that a result can be put there, and changes nothing.
     *
     * @param target the folder
     * @throws DsmException if there is something already
     */
    public static void requireFree(Path target) {
        PartialFolder.requireFree(target);
    }

    /**
     * Runs all approaches.
     *
     * @param target the folder; it appears when all is done
     * @param clock the wall clock, ns from any origin
     * @param progress is told of every day of every approach
     * @return the summary, as written
     * @throws DsmException if a day cannot be planned or a file cannot be written; nothing is left behind then
     */
    public Summary write(Path target, LongSupplier clock, Progress progress) {
        try (PartialFolder partial = PartialFolder.open(target)) {
            for (Approach approach : scenario.approaches()) {
                run(approach, partial.path(), clock, progress);
            }
            if (!scenario.approaches().contains(Approach.NONE)) {
                kept.add(scenario.run(Approach.NONE, partial.path(), () -> 0, what -> {}));
            }
            PictureOfPeak.write(partial.path().resolve(ResultFiles.PICTURE), kept, title());
            Summary summary = summary(DevicesWriter.write(partial.path(), scenario.data(), kept));
            writeShortfalls(partial.path(), summary);
            SummaryFile.write(partial.path().resolve(ResultFiles.SUMMARY), summary);
            Checksums.write(partial.path());
            partial.publish();
            return summary;
        }
    }

    private void run(Approach approach, Path folder, LongSupplier clock, Progress progress) {
        Path profiles = folder.resolve(ResultFiles.profiles(approach));
        makeFolder(folder.resolve(approach.label()));
        ApproachResult result =
                scenario.run(approach, folder.resolve(ResultFiles.ledgerFolder(approach)), clock, progress);
        result.profiles().write(profiles, scenario.data());
        comparison.add(approach, result.profiles());
        limits.add(approach, result.profiles());
        kept.add(result);
        results.put(
                approach.label(),
                new Summary.Result(
                        result.chain().orElse(null), result.figures(), result.meanLowerBoundW(), result.costs()));
    }

    private void writeShortfalls(Path folder, Summary summary) {
        if (ResultFiles.hasShortfalls(summary)) {
            AtomicFile.write(
                    folder.resolve(ResultFiles.SHORTFALLS), ShortfallsCsv.of(summary.devices(), limits.broken()));
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DsmException(folder + " cannot be written: " + Reason.of(e), e);
        }
    }

    private String title() {
        NeighbourhoodData data = scenario.data();
        return data.houses().size() + " houses on " + data.date(kept.day()) + ", the day with the highest peak of "
                + data.days();
    }

    private Summary summary(Optional<Summary.Devices> devices) {
        NeighbourhoodData data = scenario.data();
        return new Summary(
                Summary.FORMAT,
                program,
                new Summary.Data(
                        data.name(),
                        data.contentHash(),
                        data.start().toString(),
                        data.houses().size(),
                        data.days(),
                        data.samplesPerDay(),
                        data.notes()),
                settings,
                results,
                comparison.agreement().orElse(null),
                devices.orElse(null),
                limits.isUsed() ? limits.summary() : null);
    }
}
