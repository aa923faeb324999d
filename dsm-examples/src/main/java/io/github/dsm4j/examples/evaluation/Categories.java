package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The five groups of neighbouring nodes to which the thesis deals out speeds and batteries (Tables 6.3 and 6.7). */
final class Categories {
    static final int NUMBER = 5;

    /** Fewer than a week of winners says nothing about chances. */
    private static final int LEAST_DAYS = 7;

    private Categories() {}

    /** Why this data does not do for an experiment that counts winners by category; empty if it does. */
    static Optional<String> whyNot(Study study) {
        return study.houses() < NUMBER
                ? Optional.of("its " + NUMBER + " categories of nodes need at least " + NUMBER
                        + " houses, the data has " + study.houses())
                : tooShort(study);
    }

    /** Why this data does not do for an experiment that looks at what happens over days; empty if it does. */
    static Optional<String> tooShort(Study study) {
        return study.days() < LEAST_DAYS
                ? Optional.of("it needs at least " + LEAST_DAYS + " days, the data has " + study.days())
                : Optional.empty();
    }

    /** The category of a node, from 0. */
    static int of(Participant node, int nodes) {
        return Trial.group(Math.toIntExact(node.node() - 1), nodes, NUMBER);
    }

    /** A quantity of the nodes, added up by category. */
    static List<Double> sums(List<Participant> nodes, ToDoubleFunction<Participant> quantity) {
        double[] sums = new double[NUMBER];
        for (Participant node : nodes) {
            sums[of(node, nodes.size())] += quantity.applyAsDouble(node);
        }
        return Arrays.stream(sums).boxed().toList();
    }

    static List<Long> wins(List<Participant> nodes) {
        return sums(nodes, Participant::wins).stream().map(Math::round).toList();
    }

    /** The nodes of a category, such as "1 to 5". */
    static String nodes(List<Participant> nodes, int category) {
        List<Long> members = nodes.stream()
                .filter(node -> of(node, nodes.size()) == category)
                .map(Participant::node)
                .toList();
        long first = members.get(0);
        long last = members.get(members.size() - 1);
        return first == last ? String.valueOf(first) : first + " to " + last;
    }
}
