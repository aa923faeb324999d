package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.List;

/**
 * How often each category was drawn where stakes decide.
 *
 * @param nodes the nodes, with their stakes
 * @param wins the blocks that the nodes of each category sealed
 */
record StakeDraws(List<Participant> nodes, List<Long> wins) {
    StakeDraws {
        nodes = List.copyOf(nodes);
        wins = List.copyOf(wins);
    }

    /** Against the shares of stake, one class a category. */
    GoodnessOfFit byStake() {
        return GoodnessOfFit.of(Categories.sums(nodes, Participant::stakeWh), wins);
    }

    /** Against equal chances of all nodes, one class a category. */
    GoodnessOfFit asIfEqual() {
        return GoodnessOfFit.of(Categories.sums(nodes, node -> 1), wins);
    }
}
