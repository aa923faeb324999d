package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What one algorithm came to.
 *
 * @param contender the algorithm
 * @param centralised planned in one place, on all days
 * @param number how many of the days are looked at
 * @param networks the networks, on fewer days; empty if there is but one house
 */
record AlgorithmCase(
        Contender contender, TrialResult centralised, int number, SortedMap<Approach, TrialResult> networks) {
    static AlgorithmCase of(Study study, Results results, Contender contender) {
        TrialResult result = results.of(AlgorithmTrials.centralised(study, contender));
        SortedMap<Approach, TrialResult> networks = new TreeMap<>();
        for (Approach approach : AlgorithmTrials.networks(study)) {
            networks.put(approach, results.of(AlgorithmTrials.network(study, contender, approach)));
        }
        return new AlgorithmCase(contender, result, result.days().size(), networks);
    }

    /** The first days only. */
    AlgorithmCase first(int most) {
        return new AlgorithmCase(contender, centralised, Math.min(most, number), networks);
    }

    List<Day> days() {
        return centralised.days().subList(0, number);
    }

    List<CentralDay> central() {
        return centralised.central().subList(0, number);
    }

    double distanceW() {
        return mean(Day::distanceW);
    }

    double peakKw() {
        return days().stream().mapToDouble(Day::peakW).max().orElseThrow() / 1000;
    }

    double lowestKw() {
        return days().stream().mapToDouble(Day::lowestW).min().orElseThrow() / 1000;
    }

    double highestHouseKw() {
        double watts =
                central().stream().mapToDouble(CentralDay::highestHouseW).max().orElseThrow();
        return watts / 1000;
    }

    double iterations() {
        return mean(Day::iterations);
    }

    private double mean(ToDoubleFunction<Day> figure) {
        return days().stream().mapToDouble(figure).average().orElseThrow();
    }

    /** The mean over the days of something that was counted. */
    double counted(ToLongFunction<CentralDay> count) {
        return central().stream().mapToLong(count).average().orElseThrow();
    }

    /** All aggregates one after the other, kW. */
    List<Double> aggregateKw() {
        return IntStream.range(0, number)
                .mapToObj(this::aggregateKw)
                .flatMap(List::stream)
                .toList();
    }

    List<Double> aggregateKw(int day) {
        return days().get(day).aggregateMilliwatts().stream()
                .map(milliwatts -> (double) milliwatts / 1e6)
                .toList();
    }

    /** The networks held against the plan made in one place, improvements included. */
    List<PlanAgreement> agreements() {
        LoadCase reference = new LoadCase(Approach.CENTRALISED.label(), centralised);
        return networks.entrySet().stream()
                .map(network -> PlanAgreement.of(
                        reference, new LoadCase(network.getKey().label(), network.getValue())))
                .toList();
    }
}
