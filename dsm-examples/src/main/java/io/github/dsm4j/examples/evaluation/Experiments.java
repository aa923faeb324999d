package io.github.dsm4j.examples.evaluation;

import java.util.List;

/** The experiments of the thesis, in the order of its chapters. */
final class Experiments {
    static final List<Experiment> ALL = List.of(
            new LoadDuration(),
            new TimePerformance(),
            new NetworkDifficulty(),
            new Scalability(),
            new WinnerDistribution(),
            new StakeRecovery(),
            new Energy(),
            new StakeValue(),
            new Flexibility(),
            new AlgorithmComparison());

    private Experiments() {}
}
