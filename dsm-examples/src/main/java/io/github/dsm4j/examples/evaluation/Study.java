package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is evaluated, and how thoroughly. Immutable.
 *
 * @param data the baseload
 * @param seed what keys and draws come from
 * @param quick whether the short version is wanted: fewer days, coarser grids
 * @param maxNodes the largest network of the scalability experiment
 * @param processorWatts the power of one busy processor core, W, where energy has to be estimated
 */
public record Study(NeighbourhoodData data, long seed, boolean quick, int maxNodes, double processorWatts) {
    /** Days of the quick version. */
    static final int QUICK_DAYS = 21;

    int houses() {
        return data.houses().size();
    }

    /** How many days most experiments plan. */
    int days() {
        return days(data.days());
    }

    /** The same, but not more than this. */
    int days(int most) {
        return Math.min(Math.min(most, data.days()), quick ? QUICK_DAYS : data.days());
    }

    /** What a reader has to know first. */
    Optional<String> banner() {
        return quick
                ? Optional.of("Quick version: " + days() + " of " + data.days()
                        + " days at most, coarser sweeps, networks of at most " + maxNodes
                        + " nodes. Numbers differ from those of the full version.")
                : Optional.empty();
    }

    /**
     * The rules of networks in most experiments.
     *
     * @return them in words
     */
    public String rules() {
        return "desired profile zero; houses start flat; ties drawn from the seed; batteries of 13.5 kWh and 5 kW, half full at"
                + " both ends of a day; proof of work at 2^" + TrialBuilder.TARGET_BITS
                + "; proof of stake by performance, reward B = 0.01 for the winner; messages take "
                + TrialBuilder.LATENCY.toMillis() + " ms one way";
    }

    /** Starts a trial with all houses on all days. */
    TrialBuilder trial(String name, Approach approach) {
        return new TrialBuilder(name, approach, houses(), days());
    }

    /** What a trial plans. */
    Task task(Trial trial) {
        NeighbourhoodData houses = data.repeatedTo(trial.houses()).limit(trial.houses(), data.days());
        List<NodeId> nodes =
                LongStream.rangeClosed(1, trial.houses()).mapToObj(NodeId::of).toList();
        return new Task(houses, nodes, Optional.empty());
    }
}
