package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.cell;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.chart.BarChart;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Figure;
import io.github.dsm4j.examples.report.Finding;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Text;
import io.github.dsm4j.examples.report.Verdict;
import io.github.dsm4j.examples.report.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyTest {
    private static final Energy ENERGY = new Energy();
    private static final Study STUDY = ExperimentRunner.study(2, 7);
    private static final String METHODS = "Method 2 needs less";
    private static final String PROTOCOLS = "Proof of work";

    private static double thesis(Approach approach) {
        return approach.onChain() ? Thesis.joules(approach) : 100;
    }

    private static Section counted(ToDoubleFunction<Approach> joules) {
        return ENERGY.section(STUDY, Invented.joules(joules, approach -> true));
    }

    private static Section estimated(ToDoubleFunction<Approach> joules) {
        return ENERGY.section(STUDY, Invented.joules(joules, approach -> false));
    }

    /** Continued on another machine after the first method. */
    private static Section mixed() {
        return ENERGY.section(
                STUDY,
                Invented.joules(EnergyTest::thesis, approach -> approach.name().startsWith("METHOD1")));
    }

    /** All texts in which energies of this run stand. */
    private static List<String> places(Section section) {
        List<String> places = new ArrayList<>();
        Table table = table(section, "energy-measured");
        places.add(table.caption());
        places.add(table.columns().get(1).header());
        for (var item : section.items()) {
            if (item instanceof Figure figure) {
                BarChart chart = (BarChart) figure.chart();
                places.addAll(List.of(figure.caption(), figure.alt(), chart.y().label()));
                places.add(chart.bars().get(0).name());
            }
        }
        section.findings().stream().map(Finding::evidence).forEach(places::add);
        return places;
    }

    @Test
    void estimatesSaySoEverywhere() {
        Section section = estimated(EnergyTest::thesis);
        assertEquals(8, places(section).size());
        for (String place : places(section)) {
            assertTrue(place.contains("ESTIMATE"), place);
        }
        for (List<Object> row : table(section, "energy-measured").rows()) {
            assertTrue(row.get(2).toString().startsWith("ESTIMATE: "), row::toString);
        }
        assertTrue(section.items().stream().anyMatch(Warning.class::isInstance));
        assertEquals(
                "ESTIMATE: 84525.310 ms of processor time x 10.0 W",
                cell(table(section, "energy-measured"), "method1-pos", "provenance"));
    }

    @Test
    void measurementsAreNotCalledEstimates() {
        Section section = counted(EnergyTest::thesis);
        for (String place : places(section)) {
            assertFalse(place.contains("ESTIMATE"), place);
        }
        for (List<Object> row : table(section, "energy-measured").rows()) {
            assertEquals("measured: whole processor package, other programs included", row.get(2));
        }
        assertFalse(section.items().stream().anyMatch(Warning.class::isInstance));
    }

    @Test
    void theTwoKindsAreNotCompared() {
        Section section = mixed();
        Table table = table(section, "energy-measured");
        assertTrue(table.columns().get(1).header().contains("in part ESTIMATE"));
        assertTrue(cell(table, "method1-pow", "provenance").toString().startsWith("measured"));
        assertTrue(cell(table, "method2-pow", "provenance").toString().startsWith("ESTIMATE"));
        Finding methods = finding(section, METHODS);
        assertEquals(Verdict.NOT_TESTED, methods.verdict());
        assertTrue(methods.evidence().contains("method2-pow (ESTIMATE) 542"), methods::evidence);
        assertEquals(Verdict.NOT_CONFIRMED, finding(section, PROTOCOLS).verdict(), "they differ by 10 %");
        assertTrue(section.items().stream().noneMatch(Figure.class::isInstance));
        assertTrue(section.items().stream()
                .anyMatch(item ->
                        item instanceof Warning warning && warning.text().contains("must not be compared")));
    }

    @Test
    void energyIsThatOfADay() {
        for (Section section : List.of(counted(EnergyTest::thesis), estimated(EnergyTest::thesis))) {
            Table table = table(section, "energy-measured");
            String header = table.columns().get(1).header();
            assertEquals(770.7554, number(table, "method1-pow", header), 1e-9);
            assertEquals(100, number(table, "centralised", header), 1e-9);
            assertEquals(770.7554 / 14.2687, number(table, "method1-pow", "thesis, mean power"), 1e-9);
        }
    }

    @Test
    void noProcessorTimeIsNoPicture() {
        assertTrue(estimated(approach -> 0).items().stream().noneMatch(Figure.class::isInstance));
        assertEquals(
                1,
                counted(EnergyTest::thesis).items().stream()
                        .filter(Figure.class::isInstance)
                        .count());
    }

    @Test
    void verdictsFollowTheNumbers() {
        assertEquals(
                Verdict.CONFIRMED, finding(counted(EnergyTest::thesis), METHODS).verdict());
        Section upsideDown = counted(approach -> 1 / thesis(approach));
        assertEquals(Verdict.NOT_CONFIRMED, finding(upsideDown, METHODS).verdict());
        Section half = counted(approach -> approach == Approach.METHOD2_POS ? 900 : thesis(approach));
        assertEquals(Verdict.PARTLY, finding(half, METHODS).verdict());
        assertEquals(Verdict.PARTLY, finding(half, PROTOCOLS).verdict());
        Section clear = counted(approach -> approach.name().endsWith("POS") ? 900 : 500);
        assertEquals(Verdict.CONFIRMED, finding(clear, PROTOCOLS).verdict());
    }

    /** Without counters, as on most virtual machines. */
    @Test
    void realTrialsAreEstimatedFromTheirProcessorTime(@TempDir Path folder) {
        Results trials = TickingClock.run(ENERGY, STUDY, folder, 1_000_000);
        Table table = table(ENERGY.section(STUDY, trials), "energy-measured");
        for (Approach approach : List.of(Approach.METHOD1_POW, Approach.METHOD2_POS, Approach.CENTRALISED)) {
            double seconds = trials.of(TimedTrials.of(STUDY, approach)).processorMs() / 1000;
            assertEquals(10 * seconds / 7, number(table, approach.label(), "energy per day, ESTIMATE"), 1e-12);
            assertTrue(seconds >= 0.001);
        }
        assertTrue(ENERGY.section(STUDY, trials).items().stream()
                .anyMatch(item -> item instanceof Text text && text.text().contains("10.0 W")));
    }

    @Test
    void itNeedsNoTrialsOfItsOwn() {
        List<Trial> timed = new TimePerformance().trials(STUDY);
        assertTrue(timed.containsAll(ENERGY.trials(STUDY)));
        assertEquals(
                Optional.of("a network needs at least 2 houses; the data has 1"),
                ENERGY.whyNot(ExperimentRunner.study(1, 7)));
    }
}
