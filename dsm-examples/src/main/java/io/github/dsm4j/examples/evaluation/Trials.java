package io.github.dsm4j.examples.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.file.Reason;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The trials of an evaluation, each in a folder of its own: its result, and its ledger if it is kept. A trial whose result is
 * there is not run again; what a killed run left of one is thrown away. Confined to one thread.
 */
final class Trials implements Results {
    static final String RESULT = "result.json";

    private static final int WARM_UP_HOUSES = 25;
    private static final int WARM_UP_DAYS = 10;

    /**
     * How much is planned before the times of single nodes are measured, in the units of {@link Trial#workOfADay()}: the first
     * 30 days of 25 houses take twice as long as those after 60, and centralised days ten times as long.
     */
    private static final long TIMED_WARM_UP_WORK = 1_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Study study;
    private final Path folder;
    private final Instruments instruments;
    private final Map<String, TrialResult> known = new HashMap<>();
    private final Set<Approach> warm = EnumSet.noneOf(Approach.class);

    Trials(Study study, Path folder, Instruments instruments) {
        this.study = study;
        this.folder = folder;
        this.instruments = instruments;
    }

    /** Those that have no result yet. */
    List<Trial> missing(List<Trial> trials) {
        return trials.stream().filter(trial -> find(trial).isEmpty()).toList();
    }

    /** Runs a trial and stores its result. */
    void run(Trial trial, Progress progress, String what) {
        warmUp(trial);
        Path own = folder.resolve(trial.name());
        try {
            delete(own);
            Files.createDirectories(own);
            TrialRun run = new TrialRun(trial, study.task(trial), study.seed(), instruments);
            TrialResult result = run.run(own, () -> progress.steps(what, trial.workOfADay()));
            AtomicFile.write(own.resolve(RESULT), JSON.writeValueAsBytes(result));
            known.put(trial.name(), result);
        } catch (IOException e) {
            throw new DsmException(own + " cannot be written: " + Reason.of(e), e);
        }
    }

    /** The first days of a process are slow, whatever is measured on them. */
    private void warmUp(Trial trial) {
        if (warm.add(trial.approach()) || trial.timed()) {
            Trial small = trial.inSmall(
                    WARM_UP_HOUSES, Math.min(WARM_UP_DAYS, study.data().days()));
            long work = 0;
            do {
                new TrialRun(small, study.task(small), study.seed(), instruments).run(folder, () -> {});
                work += WARM_UP_DAYS * small.workOfADay();
            } while (trial.timed() && work < TIMED_WARM_UP_WORK);
        }
    }

    @Override
    public TrialResult of(Trial trial) {
        return find(trial).orElseThrow(() -> new IllegalStateException("trial " + trial.name() + " was not run"));
    }

    private Optional<TrialResult> find(Trial trial) {
        Optional<TrialResult> found = Optional.ofNullable(known.get(trial.name()))
                .or(() -> read(folder.resolve(trial.name()).resolve(RESULT)));
        found.ifPresent(result -> known.put(trial.name(), result));
        return found.filter(result -> result.trial().equals(trial.toString()));
    }

    /** What cannot be read is run again: the file was not written by this version. */
    private static Optional<TrialResult> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), TrialResult.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> content;
            try (Stream<Path> files = Files.walk(folder)) {
                content = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : content) {
                Files.delete(file);
            }
        }
    }
}
