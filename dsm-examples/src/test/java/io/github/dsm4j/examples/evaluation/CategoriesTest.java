package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    /** Tables 6.3 and 6.7 of the thesis; its nodes are numbered from 0. */
    @Test
    void fifthsOfTheThesis() {
        List<Participant> nodes = Nodes.withWins(new long[25]);
        for (Participant node : nodes) {
            assertEquals((node.node() - 1) / 5, Categories.of(node, 25));
        }
        assertEquals("11 to 15", Categories.nodes(nodes, 2));
    }

    @Test
    void unevenFifths() {
        List<Participant> nodes = Nodes.withWins(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000);
        assertEquals(List.of(11L, 100L, 11_000L, 100_000L, 1_000_000L), Categories.wins(nodes));
        assertEquals(List.of(2.0, 1.0, 2.0, 1.0, 1.0), Categories.sums(nodes, node -> 1));
        assertEquals("1 to 2", Categories.nodes(nodes, 0));
        assertEquals("7", Categories.nodes(nodes, 4));
    }

    @Test
    void neverEmpty() {
        for (int houses = 5; houses < 60; houses++) {
            List<Participant> nodes = Nodes.withWins(new long[houses]);
            double least = Categories.sums(nodes, node -> 1).stream()
                    .mapToDouble(size -> size)
                    .min()
                    .orElseThrow();
            assertEquals(houses / 5, (int) least, houses + " houses");
        }
    }

    @Test
    void tooLittleData() {
        assertEquals(Optional.empty(), Categories.whyNot(ExperimentRunner.study(5, 7)));
        assertEquals(
                Optional.of("its 5 categories of nodes need at least 5 houses, the data has 4"),
                Categories.whyNot(ExperimentRunner.study(4, 7)));
        assertEquals(
                Optional.of("it needs at least 7 days, the data has 6"),
                Categories.whyNot(ExperimentRunner.study(5, 6)));
    }
}
