package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.planning.Progress;
import io.github.dsm4j.examples.report.Fact;
import io.github.dsm4j.examples.report.Report;
import io.github.dsm4j.examples.report.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the experiments that were chosen, as far as they were not run before. Confined to one thread. */
public final class Evaluation {
    private final Study study;
    private final Trials trials;
    private final List<Experiment> chosen;

    /**
     * Checks what is asked for.
     *
     * @param study what is evaluated
     * @param folder where trials are stored
     * @param instruments what they are measured by
     * @param names the experiments to run; empty for all
     */
    public Evaluation(Study study, EvaluationFolder folder, Instruments instruments, List<String> names) {
        this.study = study;
        this.trials = new Trials(study, folder.trials(), instruments);
        this.chosen = names.isEmpty()
                ? Experiments.ALL
                : Experiments.ALL.stream().filter(e -> names.contains(e.name())).toList();
    }

    /**
     * The experiments there are.
     *
     * @return their names, in the order of the report
     */
    public static List<String> names() {
        return Experiments.ALL.stream().map(Experiment::name).toList();
    }

    /**
     * Checks names as a user typed them.
     *
     * @param names the names
     * @throws DsmException if one is unknown
     */
    public static void requireKnown(List<String> names) {
        for (String name : names) {
            if (!names().contains(name)) {
                throw new DsmException("experiment '" + name + "' is unknown, known are " + String.join(", ", names()));
            }
        }
    }

    /**
     * What of the chosen cannot be done with this data.
     *
     * @return the reason, by name of the experiment
     */
    public Map<String, String> skipped() {
        Map<String, String> reasons = new LinkedHashMap<>();
        chosen.forEach(
                experiment -> experiment.whyNot(study).ifPresent(reason -> reasons.put(experiment.name(), reason)));
        return reasons;
    }

    /**
     * The chosen experiments that can be done, in their order.
     *
     * @return one task each, to be run one after the other
     */
    public List<Pending> pending() {
        return chosen.stream().filter(this::possible).map(Pending::new).toList();
    }

    private boolean possible(Experiment experiment) {
        return experiment.whyNot(study).isEmpty();
    }

    /**
     * The report of the chosen experiments that can be done, and of all others whose trials are there.
     *
     * @param facts how it was made
     * @return the report, with the experiments in their order
     */
    public Report report(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        skipped().forEach((name, why) -> all.add(new Fact("left out", name + ": " + why)));
        return new Report(
                "A neighbourhood that plans its electricity without a boss: evaluation of "
                        + study.data().name(),
                study.banner(),
                all,
                sections());
    }

    private List<Section> sections() {
        return Experiments.ALL.stream()
                .filter(this::possible)
                .filter(e ->
                        chosen.contains(e) || trials.missing(e.trials(study)).isEmpty())
                .map(e -> e.section(study, trials))
                .toList();
    }

    /** The trials that an experiment still lacks. */
    public final class Pending {
        private final Experiment experiment;

        private Pending(Experiment experiment) {
            this.experiment = experiment;
        }

        /**
         * Which experiment it is.
         *
         * @return its name
         */
        public String name() {
            return experiment.name();
        }

        /**
         * How much there is to do, by what is done now.
         *
         * @return the steps that {@link #run} tells of; 0 if all results are there
         */
        public long steps() {
            return missing().stream()
                    .mapToLong(trial -> trial.days() * trial.workOfADay())
                    .sum();
        }

        private List<Trial> missing() {
            return trials.missing(experiment.trials(study));
        }

        /**
         * Runs what is missing. What is done is stored trial by trial, and not done again after an interruption.
         *
         * @param progress is told of every day
         */
        public void run(Progress progress) {
            missing().forEach(trial -> trials.run(trial, progress, name() + ", " + trial.name()));
        }
    }
}
