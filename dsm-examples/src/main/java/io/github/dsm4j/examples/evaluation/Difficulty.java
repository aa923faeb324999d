package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Step;
import io.github.dsm4j.examples.evaluation.TrialResult.Work;

/**
 * The races at one target, as they were run.
 *
 * @param trial the trial
 * @param result its result
 */
record Difficulty(Trial trial, TrialResult result) {
    static Difficulty of(Trial trial, Results results) {
        return new Difficulty(trial, results.of(trial));
    }

    int bits() {
        return trial.targetBits();
    }

    String target() {
        return "2^" + bits();
    }

    int nodes() {
        return trial.houses();
    }

    int races() {
        return result.work().size();
    }

    Race theory() {
        return new Race(bits(), nodes());
    }

    /** Mean hashes of the winner. */
    double winner() {
        return result.work().stream().mapToLong(Work::winner).average().orElseThrow();
    }

    /** Mean hashes that this process computed for a race: nodes that lose compute ahead of the network's clock. */
    double computed() {
        return result.work().stream().mapToLong(Work::computed).average().orElseThrow();
    }

    boolean isExpected() {
        return theory().interval(races()).contains(winner());
    }

    /** Processor time of the consensus step per race, s. */
    double processorS() {
        return result.cost(Step.CONSENSUS).processorMs() / races() / 1000;
    }
}
