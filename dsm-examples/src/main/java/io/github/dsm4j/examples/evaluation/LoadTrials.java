package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.planning.Approach;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The trials of the load duration curves. */
final class LoadTrials {
    /** Days of the networks with small batteries, whose many iterations take long. */
    static final int HARD_DAYS = 31;

    private LoadTrials() {}

    static List<Trial> all(Study study) {
        return Stream.of(
                        Stream.of(SharedTrials.none(study), small(study), large(study)),
                        networks(study).stream(),
                        hard(study).stream())
                .flatMap(trials -> trials)
                .toList();
    }

    static Trial small(Study study) {
        return SharedTrials.centralised(study, SharedTrials.B_BOX);
    }

    static Trial large(Study study) {
        return SharedTrials.centralised(study, SharedTrials.POWERWALL);
    }

    /** The four approaches of the thesis; none if there is but one house. */
    static List<Trial> networks(Study study) {
        return canConnect(study)
                ? Arrays.stream(Approach.values())
                        .filter(Approach::onChain)
                        .map(approach -> SharedTrials.network(study, approach))
                        .toList()
                : List.of();
    }

    /** Both methods with small batteries, where steering has much to do; none if there is but one house. */
    static List<Trial> hard(Study study) {
        return canConnect(study)
                ? Stream.of(Approach.METHOD1_POW, Approach.METHOD2_POW)
                        .map(approach -> hard(study, approach))
                        .toList()
                : List.of();
    }

    private static Trial hard(Study study, Approach approach) {
        return study.trial(approach.label() + "-5120", approach)
                .days(study.days(HARD_DAYS))
                .batteries(List.of(SharedTrials.B_BOX))
                .keepsAggregate()
                .build();
    }

    private static boolean canConnect(Study study) {
        return study.houses() >= NeighbourhoodBuilder.MIN_HOUSES;
    }
}
