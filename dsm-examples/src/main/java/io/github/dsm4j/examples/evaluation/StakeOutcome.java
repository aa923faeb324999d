package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of a network of the stake experiments.
 *
 * @param setting the network
 * @param nodes its nodes after the last block
 * @param days how many days were planned
 */
record StakeOutcome(StakeSetting setting, List<Participant> nodes, int days) {
    StakeOutcome {
        nodes = List.copyOf(nodes);
    }

    static StakeOutcome of(StakeSetting setting, TrialResult result) {
        return new StakeOutcome(setting, result.accounts(), result.days().size());
    }

    /** Of a network that forges by performance: blocks on days on which nobody improved anything, so that a lot decided. */
    static long winsByLot(TrialResult result) {
        return result.days().stream().filter(StakeOutcome::isByLot).count();
    }

    private static boolean isByLot(Day day) {
        return day.improvementsW().getOrDefault(day.winner(), 0.0) == 0;
    }

    List<Double> earnedByCategory() {
        return Categories.sums(nodes, Participant::earned);
    }

    List<Double> recoveredByCategory() {
        return Categories.sums(nodes, Participant::recovered);
    }

    List<Double> stakeByCategory() {
        return Categories.sums(nodes, Participant::stakeWh);
    }

    StakeDraws draws() {
        return new StakeDraws(nodes, Categories.wins(nodes));
    }

    /** What all rewards cost the neighbourhood, Wh. */
    double budgetWh() {
        return nodes.stream().mapToDouble(Participant::earned).sum();
    }

    double lowestEarned() {
        return nodes.stream().mapToDouble(Participant::earned).min().orElse(0);
    }

    double highestEarned() {
        return nodes.stream().mapToDouble(Participant::earned).max().orElse(0);
    }

    /** How many nodes have earned at least their stake. */
    long earnedBack() {
        return nodes.stream().filter(node -> node.recovered() >= 0).count();
    }

    /** Days until the first node has earned its stake, if it goes on as in the mean of these days; empty for never. */
    OptionalDouble daysOfFirst() {
        return finite(nodes.stream().mapToDouble(this::daysToEarnBack).min());
    }

    /** Days until the last node has earned its stake, if it goes on as in the mean of these days; empty for never. */
    OptionalDouble daysOfLast() {
        return finite(nodes.stream().mapToDouble(this::daysToEarnBack).max());
    }

    private double daysToEarnBack(Participant node) {
        return (double) node.stakeWh() * days / node.earned();
    }

    private static OptionalDouble finite(OptionalDouble value) {
        return value.stream().filter(Double::isFinite).findFirst();
    }

    /**
     * Gini coefficient of what the nodes earned: half of the mean difference between two nodes over the mean. 0 if all earn
     * the same, {@code 1 - 1/n} if one of n nodes earns all; empty if nobody earned anything.
     */
    OptionalDouble gini() {
        double budget = budgetWh();
        if (budget == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted =
                nodes.stream().mapToDouble(Participant::earned).sorted().toArray();
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2 * i + 1 - sorted.length) * sorted[i];
        }
        return OptionalDouble.of(weighted / (sorted.length * budget));
    }
}
