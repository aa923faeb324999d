package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of load duration curves that can be worked out by hand, and of results that contradict the thesis. */
class LoadFindingsTest {
    private static final LoadDuration EXPERIMENT = new LoadDuration();

    @TempDir
    static Path folder;

    private static Study study = ExperimentRunner.study(2, 1);
    private static Results results = trial -> {
        throw new AssertionError(trial);
    };

    /** One house draws 1 kW all day; the other feeds in 2 kW for twelve hours around noon: 24 kWh each. */
    @BeforeAll
    static void run() {
        study = ExperimentRunner.oneDay(folder, t -> 1_000, t -> t >= 24 && t < 72 ? -2_000 : 0);
        results = ExperimentRunner.run(EXPERIMENT, study, folder);
    }

    private static Section section() {
        return EXPERIMENT.section(study, results);
    }

    @Test
    void powerByHand() {
        Table table = table(section(), "load-duration");
        assertEquals(1, number(table, "none", "peak"));
        assertEquals(-1, number(table, "none", "lowest"));
        assertEquals(1_000 * Math.sqrt(96), number(table, "none", "distance"), 1e-9);
        assertEquals(1_000, number(table, "none", "RMS distance"), 1e-9);
        // 6 kWh are needed before noon's surplus, 6.75 kWh are in each of the batteries.
        assertEquals(0, number(table, "centralised-13500", "distance"), 1e-3);
        assertEquals(100, number(table, "centralised-13500", "peak reduction"), 1e-3);
        assertEquals(0, number(table, "limit of any battery", "distance"), 1e-9);
    }

    @Test
    void energyByHand() {
        Table table = table(section(), "load-duration-energy");
        String houses = "houses, each for itself: surplus and demand";
        assertEquals(24, number(table, houses, "exported"), 1e-9);
        assertEquals(24, number(table, houses, "imported"), 1e-9);
        assertEquals(12, number(table, "none", "exported"), 1e-9);
        assertEquals(12, number(table, "none", "imported"), 1e-9);
        assertEquals(50, number(table, "none", "self-consumption"), 1e-9);
        assertEquals(50, number(table, "none", "self-sufficiency"), 1e-9);
        // Of the 6 kWh before noon's surplus, the small batteries have 2 x 2.56 kWh, and of those after it as much.
        assertEquals(2 * 0.88, number(table, "centralised-5120", "imported"), 1e-4);
        assertEquals(100, number(table, "centralised-13500", "self-consumption"), 1e-4);
    }

    private static Section changed(String name, UnaryOperator<Day> change) {
        return EXPERIMENT.section(study, trial -> {
            TrialResult result = results.of(trial);
            return trial.name().equals(name)
                    ? with(result, result.days().stream().map(change).toList())
                    : result;
        });
    }

    private static TrialResult with(TrialResult result, List<Day> days) {
        return new TrialResult(
                result.trial(),
                result.chain(),
                days,
                result.central(),
                result.accounts(),
                result.steps(),
                result.work(),
                result.processorMs(),
                result.joules());
    }

    private static Day distant(Day day, double distanceW) {
        return new Day(
                day.startDistanceW(),
                distanceW,
                day.peakW(),
                day.lowestW(),
                day.iterations(),
                day.winner(),
                day.improvementsW(),
                day.rewards(),
                day.aggregateMilliwatts());
    }

    private static Verdict larger(String name, double distanceW) {
        return finding(changed(name, day -> distant(day, distanceW)), "The larger")
                .verdict();
    }

    @Test
    void smallBatteriesThatDoBetterContradict() {
        assertEquals(Verdict.CONFIRMED, finding(section(), "The larger").verdict());
        assertEquals(Verdict.PARTLY, larger("centralised-5120", 0));
        assertEquals(Verdict.PARTLY, larger("centralised-13500", 20_000));
        assertEquals(Verdict.PARTLY, larger("centralised-5120", 20_000));
        Section same = EXPERIMENT.section(study, trial -> {
            TrialResult result = results.of(trial);
            return with(
                    result,
                    result.days().stream().map(day -> distant(day, 5_000)).toList());
        });
        assertEquals(Verdict.NOT_CONFIRMED, finding(same, "The larger").verdict());
    }

    @Test
    void aDifferenceThatOnlyRoundingMakesIsNone() {
        double large = number(table(section(), "load-duration"), "centralised-13500", "distance");
        assertEquals(Verdict.PARTLY, larger("centralised-5120", large + 0.5));
    }

    private static Day offByAMilliwatt(Day day) {
        List<Long> aggregate = new ArrayList<>(day.aggregateMilliwatts());
        aggregate.set(50, aggregate.get(50) + 1);
        return new Day(
                day.startDistanceW(),
                day.distanceW(),
                day.peakW(),
                day.lowestW(),
                day.iterations(),
                day.winner(),
                day.improvementsW(),
                day.rewards(),
                aggregate);
    }

    @Test
    void aSampleThatDiffersContradicts() {
        Section section = changed("method2-pow", LoadFindingsTest::offByAMilliwatt);
        Finding methods = finding(section, "Both methods");
        assertEquals(Verdict.PARTLY, methods.verdict());
        assertTrue(
                methods.evidence().contains("384 quarter hours 1 differ (largest difference 0.001 W)"),
                methods.evidence());
        assertEquals(Verdict.PARTLY, finding(section, "Distributed").verdict());
        Section first = EXPERIMENT.section(study, trial -> {
            TrialResult result = results.of(trial);
            boolean other = trial.name().startsWith("method1-pow");
            return other
                    ? with(
                            result,
                            result.days().stream()
                                    .map(LoadFindingsTest::offByAMilliwatt)
                                    .toList())
                    : result;
        });
        assertEquals(Verdict.NOT_CONFIRMED, finding(first, "Both methods").verdict());
        assertEquals(Verdict.PARTLY, finding(first, "Distributed").verdict());
    }

    private static Day otherCredit(Day day) {
        SortedMap<Long, Double> improvements = new TreeMap<>(day.improvementsW());
        improvements.merge(1L, 1e-6, Double::sum);
        return new Day(
                day.startDistanceW(),
                day.distanceW(),
                day.peakW(),
                day.lowestW(),
                day.iterations(),
                day.winner(),
                improvements,
                day.rewards(),
                day.aggregateMilliwatts());
    }

    @Test
    void anImprovementThatDiffersContradicts() {
        Finding methods = finding(changed("method2-pow-5120", LoadFindingsTest::otherCredit), "Both methods");
        assertEquals(Verdict.PARTLY, methods.verdict());
        assertTrue(methods.evidence().endsWith("of 8 improvements of a node on a day 1 differ."), methods.evidence());
    }

    @Test
    void oneHouseNeedsNoNetwork(@TempDir Path own) {
        Study one = ExperimentRunner.oneDay(own, t -> t < 48 ? 500 : -500);
        assertEquals(Optional.empty(), EXPERIMENT.whyNot(one));
        assertEquals(
                List.of("none", "centralised-5120", "centralised-13500"),
                EXPERIMENT.trials(one).stream().map(Trial::name).toList());
        Section section = ExperimentRunner.section(EXPERIMENT, one, own);
        assertEquals(Verdict.CONFIRMED, finding(section, "The larger").verdict());
        assertEquals(Verdict.NOT_TESTED, finding(section, "Both methods").verdict());
        assertEquals(Verdict.NOT_TESTED, finding(section, "Distributed").verdict());
        assertEquals(
                List.of("load-duration-batteries"),
                ExperimentRunner.figures(section).toList());
        assertTrue(ExperimentRunner.texts(section).anyMatch(text -> text.contains("networks are left out")));
    }
}
