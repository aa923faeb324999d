package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.planning.Approach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The trials whose processor time and energy are reported: all that a node has to compute, on some of the days. */
final class TimedTrials {
    /** The four approaches of the thesis, in its order. */
    static final List<Approach> NETWORKS =
            Arrays.stream(Approach.values()).filter(Approach::onChain).toList();

    private static final int DAYS = 31;

    private TimedTrials() {}

    /** Why there can be no network; empty if there can. */
    static Optional<String> whyNot(Study study) {
        return study.houses() >= NeighbourhoodBuilder.MIN_HOUSES
                ? Optional.empty()
                : Optional.of("a network needs at least " + NeighbourhoodBuilder.MIN_HOUSES + " houses; the data has "
                        + study.houses());
    }

    /** The trial of an approach, with {@link SharedTrials#POWERWALL} batteries. */
    static Trial of(Study study, Approach approach) {
        return study.trial("timed-" + approach.label(), approach)
                .days(study.days(DAYS))
                .batteries(List.of(SharedTrials.POWERWALL))
                .timed()
                .build();
    }

    /** The networks, and centralised steering after them: by then its code has been running for long. */
    static List<Trial> all(Study study) {
        return Stream.concat(NETWORKS.stream(), Stream.of(Approach.CENTRALISED))
                .map(approach -> of(study, approach))
                .toList();
    }

    /** What the networks cost, in their order. */
    static List<DayCost> networks(Study study, Results results) {
        List<DayCost> costs = new ArrayList<>();
        for (Approach approach : NETWORKS) {
            costs.add(DayCost.of(of(study, approach), results));
        }
        return costs;
    }

    /** What centralised steering costs. */
    static DayCost centralised(Study study, Results results) {
        return DayCost.of(of(study, Approach.CENTRALISED), results);
    }
}
