package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.ArrayList;
import java.util.List;

/** Made-up participants, numbered from 1. */
final class Nodes {
    private Nodes() {}

    /** Nodes of one stake that won so often. */
    static List<Participant> withWins(long... wins) {
        List<Participant> nodes = new ArrayList<>();
        for (long won : wins) {
            nodes.add(new Participant(nodes.size() + 1L, 1000, won, 0));
        }
        return nodes;
    }

    /** Nodes that earned so much. */
    static List<Participant> withEarned(long stakeWh, double... earned) {
        List<Participant> nodes = new ArrayList<>();
        for (double sum : earned) {
            nodes.add(new Participant(nodes.size() + 1L, stakeWh, 1, sum));
        }
        return nodes;
    }
}
