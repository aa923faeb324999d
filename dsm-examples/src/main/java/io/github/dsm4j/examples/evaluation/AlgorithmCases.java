package io.github.dsm4j.examples.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The algorithms on the same days. Batteries are half full at both ends of a day, so all algorithms have the same choice on each
 * day, and what is proven with the plan of one of them holds for all.
 *
 * @param all a case for each algorithm, in their order
 */
record AlgorithmCases(List<AlgorithmCase> all) {
    AlgorithmCases {
        all = List.copyOf(all);
    }

    static AlgorithmCases of(Study study, Results results) {
        return new AlgorithmCases(Arrays.stream(Contender.values())
                .map(contender -> AlgorithmCase.of(study, results, contender))
                .toList());
    }

    /** The first days only. */
    AlgorithmCases first(int most) {
        return new AlgorithmCases(
                all.stream().map(algorithm -> algorithm.first(most)).toList());
    }

    AlgorithmCase of(Contender contender) {
        return all.stream()
                .filter(algorithm -> algorithm.contender() == contender)
                .findFirst()
                .orElseThrow();
    }

    int days() {
        return all.get(0).number();
    }

    /** The best proven bound of a day, W. */
    double boundW(int day) {
        return all.stream()
                .mapToDouble(algorithm -> algorithm.central().get(day).boundW())
                .max()
                .orElseThrow();
    }

    /** The mean of the bounds, W: no algorithm has a smaller mean distance. */
    double boundW() {
        return perDay().average().orElseThrow();
    }

    private DoubleStream perDay() {
        return IntStream.range(0, days()).mapToDouble(this::boundW);
    }

    double gapW(AlgorithmCase algorithm) {
        return algorithm.distanceW() - boundW();
    }
}
