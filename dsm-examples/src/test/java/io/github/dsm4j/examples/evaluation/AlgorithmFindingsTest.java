package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of invented results, so that each verdict can be another one. */
class AlgorithmFindingsTest {
    private static final Study STUDY = ExperimentRunner.study(2, 2);
    private static final AlgorithmComparison EXPERIMENT = new AlgorithmComparison();

    /** What the centralised trials came to: distance in W, and the aggregate of each of two days in kW. */
    private final Map<Contender, Double> distances = new TreeMap<>(Map.of(
            Contender.NONE, 100.0,
            Contender.UNIFORM, 900.0,
            Contender.TARIFF, 300.0,
            Contender.DYNAMIC, 80.0,
            Contender.ADMM, 51.0,
            Contender.GREEDY, 50.0,
            Contender.WINNERS, 50.0,
            Contender.SWEEP, 50.0,
            Contender.ACCELERATED, 51.0));

    private final Map<Contender, int[]> aggregates = new TreeMap<>(Map.of(
            Contender.NONE,
            new int[] {1, 10, 1, 1},
            Contender.UNIFORM,
            new int[] {1, -9, 1, 40},
            Contender.TARIFF,
            new int[] {1, -5, 1, 20},
            Contender.DYNAMIC,
            new int[] {4, 3, 4, 2},
            Contender.ADMM,
            new int[] {3, 3, 3, 4},
            Contender.GREEDY,
            new int[] {3, 3, 3, 4},
            Contender.WINNERS,
            new int[] {3, 3, 3, 4},
            Contender.SWEEP,
            new int[] {3, 3, 3, 4},
            Contender.ACCELERATED,
            new int[] {3, 3, 3, 4}));

    private final Map<Contender, Double> houses = new TreeMap<>(Map.of(Contender.NONE, 4.0, Contender.DYNAMIC, 9.0));

    /** Networks that plan something else. */
    private final List<String> wrong = new ArrayList<>();

    private Verdict verdict(String claim) {
        return finding(EXPERIMENT.section(STUDY, this::result), claim).verdict();
    }

    private TrialResult result(Trial trial) {
        Contender contender = List.of(Contender.values()).stream()
                .filter(c -> trial.steering().equals(c.steering()))
                .findFirst()
                .orElseThrow();
        List<Day> days = List.of(day(trial, contender), day(trial, contender));
        boolean onChain = trial.approach().onChain();
        CentralDay central = new CentralDay(1, 1, 1, 1, 49, 1000 * houses.getOrDefault(contender, 5.0));
        Map<TrialResult.Step, TrialResult.Cost> steps = new TreeMap<>();
        if (onChain) {
            steps.put(TrialResult.Step.SETUP, new TrialResult.Cost(2, 20, 200, 0));
        }
        return new TrialResult(
                trial.toString(),
                null,
                days,
                onChain ? List.of() : List.of(central, central),
                List.of(),
                steps,
                List.of(),
                0,
                null);
    }

    private Day day(Trial trial, Contender contender) {
        Day profile = ShiftedPeakTest.day(aggregates.get(contender));
        List<Long> aggregate = new ArrayList<>(profile.aggregateMilliwatts());
        if (wrong.contains(trial.name())) {
            aggregate.set(0, aggregate.get(0) + 1);
        }
        double peak = aggregate.stream().mapToLong(Long::longValue).max().orElseThrow() / 1000.0;
        double lowest = aggregate.stream().mapToLong(Long::longValue).min().orElseThrow() / 1000.0;
        return new Day(
                100,
                distances.get(contender),
                peak,
                lowest,
                1,
                null,
                new TreeMap<>(Map.of(1L, 1.0)),
                new TreeMap<>(),
                aggregate);
    }

    @Test
    void asTheThesisSays() {
        EXPERIMENT
                .section(STUDY, this::result)
                .findings()
                .forEach(finding -> assertEquals(Verdict.CONFIRMED, finding.verdict(), finding::claim));
    }

    @Test
    void pricesThatCancelPeaks() {
        aggregates.put(Contender.TARIFF, new int[] {3, 3, 3, 3});
        assertEquals(Verdict.PARTLY, verdict("With one price"));
        aggregates.put(Contender.UNIFORM, new int[] {1, 40, 1, 1});
        assertEquals(Verdict.NOT_CONFIRMED, verdict("With one price"));
    }

    @Test
    void dynamicPricesWithoutPeaks() {
        houses.put(Contender.DYNAMIC, 4.0);
        assertEquals(Verdict.PARTLY, verdict("With prices that differ"));
        aggregates.put(Contender.DYNAMIC, new int[] {1, 1, 10, 1});
        assertEquals(Verdict.NOT_CONFIRMED, verdict("With prices that differ"));
    }

    @Test
    void pricesThatDoBetter() {
        distances.put(Contender.UNIFORM, 49.0);
        assertEquals(Verdict.PARTLY, verdict("Profile steering makes"));
        for (Contender other : List.of(Contender.NONE, Contender.UNIFORM, Contender.TARIFF)) {
            distances.put(other, 50.0);
            aggregates.put(other, new int[] {4, 4, 4, 4});
        }
        assertEquals(Verdict.NOT_CONFIRMED, verdict("Profile steering makes"));
    }

    @Test
    void admmThatStopsElsewhere() {
        distances.put(Contender.ADMM, 61.0);
        assertEquals(Verdict.NOT_CONFIRMED, verdict("ADMM"));
        assertTrue(
                finding(EXPERIMENT.section(STUDY, this::result), "ADMM")
                        .evidence()
                        .contains("On 0 of 2 days ‖x - p‖ of all of them differs by at most 10 W"),
                () -> finding(EXPERIMENT.section(STUDY, this::result), "ADMM").evidence());
    }

    @Test
    void aNetworkThatPlansSomethingElse() {
        wrong.add(AlgorithmTrials.network(STUDY, Contender.ADMM, Approach.METHOD2_POS)
                .name());
        assertEquals(Verdict.PARTLY, verdict("Both methods can carry"));
        for (Contender contender : Contender.values()) {
            for (Approach approach : AlgorithmTrials.NETWORKS) {
                wrong.add(AlgorithmTrials.network(STUDY, contender, approach).name());
            }
        }
        assertEquals(Verdict.NOT_CONFIRMED, verdict("Both methods can carry"));
    }
}
