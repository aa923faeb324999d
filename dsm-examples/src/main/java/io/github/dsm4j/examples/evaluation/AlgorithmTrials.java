package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.planning.Approach;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The trials of the comparison of algorithms. Proof of stake, as races are no matter here. */
final class AlgorithmTrials {
    /** Days of the networks. */
    static final int WEEK = 7;

    static final List<Approach> NETWORKS = List.of(Approach.METHOD1_POS, Approach.METHOD2_POS);

    private AlgorithmTrials() {}

    static List<Trial> all(Study study) {
        return Arrays.stream(Contender.values())
                .flatMap(contender -> Stream.concat(
                        Stream.of(centralised(study, contender)),
                        networks(study).stream().map(approach -> network(study, contender, approach))))
                .toList();
    }

    /** By which networks each algorithm is run; none if there is but one house. */
    static List<Approach> networks(Study study) {
        return study.houses() >= NeighbourhoodBuilder.MIN_HOUSES ? NETWORKS : List.of();
    }

    static Trial centralised(Study study, Contender contender) {
        return trial(study, contender, Approach.CENTRALISED).detailed().build();
    }

    static Trial network(Study study, Contender contender, Approach approach) {
        return trial(study, contender, approach).days(study.days(WEEK)).build();
    }

    private static TrialBuilder trial(Study study, Contender contender, Approach approach) {
        return study.trial("algorithms-" + contender.id() + "-" + approach.label(), approach)
                .steering(contender.steering())
                .initial(Initial.IDLE)
                .keepsAggregate();
    }
}
