package io.github.dsm4j.examples.evaluation;

import java.util.List;

/** The experiments of the thesis, in the order of its chapters. */
final class Experiments {
    static final List<Experiment> ALL = List.of(new Scalability());

    private Experiments() {}
}
