package io.github.dsm4j.examples.evaluation;

/** The results of trials that were run. */
@FunctionalInterface
interface Results {
    /**
     * The result of a trial.
     *
     * @param trial one of the trials that the experiment named
     */
    TrialResult of(Trial trial);
}
