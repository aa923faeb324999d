package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.cell;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.chart.Line;
import io.github.dsm4j.examples.chart.LineChart;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison of algorithms on a few houses, held against data and results. */
class AlgorithmComparisonTest {
    private static final int HOUSES = 6;
    private static final int DAYS = 9;
    private static final AlgorithmComparison EXPERIMENT = new AlgorithmComparison();
    private static final Study STUDY = ExperimentRunner.study(HOUSES, DAYS);

    @TempDir
    static Path folder;

    private static Results results = trial -> {
        throw new AssertionError(trial);
    };
    private static Section section = Section.of("none", "", "").build();

    @BeforeAll
    static void run() {
        results = ExperimentRunner.run(EXPERIMENT, STUDY, folder);
        section = EXPERIMENT.section(STUDY, results);
    }

    private static TrialResult centralised(Contender contender) {
        return results.of(AlgorithmTrials.centralised(STUDY, contender));
    }

    private static double mean(List<Day> days) {
        return days.stream()
                .mapToDouble(day -> Math.sqrt(day.aggregateMilliwatts().stream()
                        .mapToDouble(v -> (double) v / 1000 * v / 1000)
                        .sum()))
                .average()
                .orElseThrow();
    }

    @Test
    void noControlIsTheData() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int day = 0; day < DAYS; day++) {
            for (int t = 0; t < 96; t++) {
                long sum = 0;
                for (int house = 0; house < HOUSES; house++) {
                    sum += STUDY.data().milliwatts(house, day)[t];
                }
                highest = Math.max(highest, (double) sum / 1e6);
            }
        }
        assertEquals(highest, number(table(section, "algorithms-all-days"), "no control", "peak"), 1e-9);
        assertEquals(0, number(table(section, "algorithms-work"), "no control", "plans"));
    }

    @ParameterizedTest
    @EnumSource(Contender.class)
    void figuresFollowFromTheAggregates(Contender contender) {
        List<Day> days = centralised(contender).days();
        Table week = table(section, "algorithms");
        Table all = table(section, "algorithms-all-days");
        double bound = number(all, "proven bound", "distance");
        double distance = number(all, contender.label(), "distance");
        assertEquals(mean(days.subList(0, 7)), number(week, contender.label(), "distance"), 1e-6);
        assertEquals(mean(days), distance, 1e-6);
        assertTrue(bound > 0 && distance >= bound, () -> distance + " below " + bound);
        assertEquals(distance - bound, number(all, contender.label(), "gap"), 1e-9);
        assertEquals(100 * (distance / bound - 1), number(all, contender.label(), "gap to the bound"), 1e-9);
    }

    /** The bound proves that profile steering and ADMM are at the optimum. */
    @Test
    void theBoundIsTight() {
        Table table = table(section, "algorithms-all-days");
        for (Contender exact : Contender.values()) {
            assertTrue(!exact.isExact() || number(table, exact.label(), "gap to the bound") < 0.1, exact::toString);
        }
    }

    @Test
    void countsAreThoseOfTheAlgorithms() {
        Table work = table(section, "algorithms-work-all-days");
        for (Contender price : List.of(Contender.UNIFORM, Contender.TARIFF)) {
            assertEquals(1, number(work, price.label(), "iterations"));
            assertEquals(HOUSES, number(work, price.label(), "plans"));
            assertEquals(1, number(work, price.label(), "phases"));
        }
        assertEquals(HOUSES, number(work, Contender.DYNAMIC.label(), "phases"));
        assertEquals(HOUSES, number(work, Contender.DYNAMIC.label(), "changes"));
        double rounds = number(work, Contender.ADMM.label(), "iterations");
        assertEquals(HOUSES * rounds, number(work, Contender.ADMM.label(), "changes"), 1e-9);
        assertEquals(0, number(work, Contender.ADMM.label(), "bids"));
        double contests = number(work, Contender.GREEDY.label(), "iterations");
        assertEquals(HOUSES * contests, number(work, Contender.GREEDY.label(), "bids"), 1e-9);
        double sweeps = number(work, Contender.SWEEP.label(), "plans");
        assertEquals(sweeps, number(work, Contender.SWEEP.label(), "phases"), 1e-9);
        assertEquals(0, sweeps * DAYS % HOUSES, 1e-9);
        assertTrue(number(work, Contender.WINNERS.label(), "iterations") < contests);
        // The last contest of a day has no winner.
        assertEquals(contests - 1, number(work, Contender.GREEDY.label(), "changes"), 1e-9);
    }

    /** What is counted in one place is what the network waits for: two messages of 20 ms a phase. */
    @ParameterizedTest
    @EnumSource(Contender.class)
    void phasesAreWhatNetworksWaitFor(Contender contender) {
        Table sent = table(section, "algorithms-messages");
        double without = number(sent, Contender.NONE.label(), "waiting, method 2");
        double phases = number(table(section, "algorithms-work"), contender.label(), "phases");
        assertEquals(without + 40 * phases, number(sent, contender.label(), "waiting, method 2"), 1e-6);
        assertEquals(
                number(sent, Contender.NONE.label(), "messages, method 1"),
                number(sent, contender.label(), "messages, method 1"),
                1.0 * HOUSES);
        TrialResult second = results.of(AlgorithmTrials.network(STUDY, contender, Approach.METHOD2_POS));
        assertEquals(second.daily().messages() / 7.0, number(sent, contender.label(), "messages, method 2"), 1e-9);
    }

    @Test
    void allWaysAgree() {
        Table agreement = table(section, "algorithms-agreement");
        assertEquals(2 * Contender.values().length, agreement.rows().size());
        for (List<Object> row : agreement.rows()) {
            assertEquals(List.of(672L, 0L, 7L * HOUSES, 0L), row.subList(2, 6));
        }
        assertEquals(
                Verdict.CONFIRMED,
                finding(section, "Both methods can carry any").verdict());
        assertEquals(
                Verdict.CONFIRMED, finding(section, "ADMM and profile steering").verdict());
        assertEquals(Verdict.CONFIRMED, finding(section, "With one price").verdict());
    }

    @Test
    void picturesShowEveryCurve() {
        List<Figure> figures = ReportParts.figures(section);
        assertEquals(
                List.of("algorithms-day", "algorithms-tariff", "algorithms-week"),
                figures.stream().map(Figure::name).toList());
        List<List<Line>> lines = figures.stream()
                .map(figure -> ((LineChart) figure.chart()).lines())
                .toList();
        assertEquals(
                EnumSet.range(Contender.NONE, Contender.GREEDY).stream()
                        .map(Contender::label)
                        .collect(Collectors.toSet()),
                lines.stream().flatMap(List::stream).map(Line::name).collect(Collectors.toSet()));
        lines.get(0).forEach(line -> assertEquals(96, line.y().size()));
        for (Line line : lines.get(2)) {
            assertEquals(7 * 96, line.y().size());
            assertEquals(
                    number(table(section, "algorithms"), line.name(), "peak"),
                    line.y().stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                    1e-9);
        }
    }

    @Test
    void sameDataSameSection(@TempDir Path other) {
        assertEquals(section, ExperimentRunner.section(EXPERIMENT, STUDY, other));
    }

    /** Trials that are there are not run again, and give the same section. */
    @Test
    void goesOnWithWhatIsMissing(@TempDir Path other) {
        Trials begun = new Trials(STUDY, other, Instruments.ofThisMachine());
        List<Trial> trials = EXPERIMENT.trials(STUDY);
        trials.subList(0, 5).forEach(trial -> begun.run(trial, what -> {}, "test"));
        Trials again = new Trials(STUDY, other, Instruments.ofThisMachine());
        assertEquals(trials.subList(5, trials.size()), again.missing(trials));
        assertEquals(section, ExperimentRunner.section(EXPERIMENT, STUDY, other));
    }

    @Test
    void everyTrialHasANameOfItsOwn() {
        List<String> names = EXPERIMENT.trials(STUDY).stream().map(Trial::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(3 * Contender.values().length, names.size());
    }

    @Test
    void oneHouseNeedsNoNetwork(@TempDir Path own) {
        Study one = ExperimentRunner.oneDay(own, t -> t < 48 ? 500 : -500);
        assertEquals(Optional.empty(), EXPERIMENT.whyNot(one));
        Section section = ExperimentRunner.section(EXPERIMENT, one, own.resolve("one"));
        assertEquals(Verdict.NOT_TESTED, finding(section, "Both methods").verdict());
        assertTrue(ExperimentRunner.texts(section).anyMatch(text -> text.startsWith("The networks are left out")));
    }

    @Test
    void nothingToDoIsNoPeak(@TempDir Path own) {
        Study idle = ExperimentRunner.oneDay(own, t -> 0, t -> 0);
        Section section = ExperimentRunner.section(EXPERIMENT, idle, own.resolve("idle"));
        Table table = table(section, "algorithms");
        for (Contender contender : Contender.values()) {
            assertEquals(Table.MISSING, cell(table, contender.label(), "gap to the bound"));
        }
        assertEquals(0, number(table, "no control", "distance"));
        assertEquals(Verdict.NOT_CONFIRMED, finding(section, "With one price").verdict());
        // A tariff moves batteries even where there is nothing to gain for the neighbourhood.
        assertEquals(Verdict.PARTLY, finding(section, "Profile steering makes").verdict());
    }
}
