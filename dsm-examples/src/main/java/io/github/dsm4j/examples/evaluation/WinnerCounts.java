package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The wins of two networks: one of equal nodes, and one of five categories of computing power.
 *
 * @param equal the equal nodes after the last block
 * @param unequal the nodes of unequal computing power after the last block
 * @param powers the computing power of each of the unequal nodes
 */
record WinnerCounts(List<Participant> equal, List<Participant> unequal, List<Double> powers) {
    /** The thesis's wins by category, equal nodes (Table 6.4, case 1). */
    static final List<Long> THESIS_EQUAL = List.of(39L, 39L, 37L, 43L, 26L);

    /** The thesis's wins by category, unequal nodes (Table 6.4, case 2). */
    static final List<Long> THESIS_UNEQUAL = List.of(67L, 51L, 33L, 18L, 15L);

    static WinnerCounts of(TrialResult equal, TrialResult unequal, IntToDoubleFunction powerOfHouse) {
        List<Double> powers = IntStream.range(0, unequal.accounts().size())
                .mapToDouble(powerOfHouse)
                .boxed()
                .toList();
        return new WinnerCounts(equal.accounts(), unequal.accounts(), powers);
    }

    long blocks() {
        return equal.stream().mapToLong(Participant::wins).sum();
    }

    /** The computing power of each category of the unequal nodes. */
    List<Double> categoryPowers() {
        return Categories.sums(unequal, node -> powers.get(Math.toIntExact(node.node() - 1)));
    }

    /** The number of nodes in each category: their computing power if they are equal. */
    List<Double> categorySizes() {
        return Categories.sums(equal, node -> 1);
    }

    /** Equal nodes, one class a node. */
    GoodnessOfFit equalByNode() {
        return GoodnessOfFit.equal(equal.stream().map(Participant::wins).toList());
    }

    /** Equal nodes, one class a category. */
    GoodnessOfFit equalByCategory() {
        return GoodnessOfFit.of(categorySizes(), Categories.wins(equal));
    }

    /** Unequal nodes against their computing power, one class a node. */
    GoodnessOfFit unequalByNode() {
        return GoodnessOfFit.of(powers, unequal.stream().map(Participant::wins).toList());
    }

    /** Unequal nodes against their computing power, one class a category. */
    GoodnessOfFit unequalByPower() {
        return GoodnessOfFit.of(categoryPowers(), Categories.wins(unequal));
    }

    /** Unequal nodes as if they were equal, to see that the test notices. */
    GoodnessOfFit unequalAsIfEqual() {
        return GoodnessOfFit.of(categorySizes(), Categories.wins(unequal));
    }

    static GoodnessOfFit thesisEqual() {
        return GoodnessOfFit.equal(THESIS_EQUAL);
    }

    static GoodnessOfFit thesisByPower() {
        return GoodnessOfFit.of(WinnerDistribution.POWERS, THESIS_UNEQUAL);
    }

    static GoodnessOfFit thesisAsIfEqual() {
        return GoodnessOfFit.equal(THESIS_UNEQUAL);
    }
}
