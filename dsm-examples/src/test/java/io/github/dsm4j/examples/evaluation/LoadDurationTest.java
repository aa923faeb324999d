package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.cell;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.finding;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.examples.report.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The load duration curves, held against data and blocks. */
class LoadDurationTest {
    private static final Study STUDY = ExperimentRunner.study(6, 8);
    private static final LoadDuration EXPERIMENT = new LoadDuration();
    private static final List<String> CASES = List.of(
            "none",
            "centralised-5120",
            "centralised-13500",
            "method1-pow",
            "method2-pow",
            "method1-pos",
            "method2-pos");

    @TempDir
    static Path folder;

    private static Section section = Section.of("none", "", "").build();

    @BeforeAll
    static void run() {
        section = ExperimentRunner.section(EXPERIMENT, STUDY, folder);
    }

    /** The aggregate of a day without any steering, W. */
    private static double[] baseload(int day) {
        double[] sum = new double[96];
        for (int house = 0; house < STUDY.houses(); house++) {
            long[] milliwatts = STUDY.data().milliwatts(house, day);
            for (int t = 0; t < 96; t++) {
                sum[t] += (double) milliwatts[t] / 1000;
            }
        }
        return sum;
    }

    /** The aggregates of the blocks that a trial left, W. */
    private static List<double[]> blocks(String trial) {
        List<double[]> days = new ArrayList<>();
        try (Ledger ledger = FileLedgers.openReadOnly(folder.resolve(trial).resolve("ledger-0.dsml"))) {
            StoredChain.verify(
                    ledger,
                    Plugins.discover(),
                    block -> block.outcome()
                            .ifPresent(outcome -> days.add(watts(
                                    PowerProfile.sum(96, outcome.localProfiles().values())))));
        }
        return days;
    }

    private static double[] watts(PowerProfile profile) {
        return IntStream.range(0, profile.length())
                .mapToDouble(t -> (double) profile.at(t) / 1000)
                .toArray();
    }

    private static void requireRow(String name, List<double[]> days) {
        Table table = table(section, "load-duration");
        double peak = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        double norms = 0;
        double squares = 0;
        for (double[] day : days) {
            double square = 0;
            for (double watts : day) {
                peak = Math.max(peak, watts);
                lowest = Math.min(lowest, watts);
                square += watts * watts;
            }
            norms += Math.sqrt(square);
            squares += square;
        }
        assertEquals(peak / 1000, number(table, name, "peak"), 1e-9);
        assertEquals(lowest / 1000, number(table, name, "lowest"), 1e-9);
        assertEquals(norms / days.size(), number(table, name, "distance"), 1e-6);
        assertEquals(Math.sqrt(squares / (96 * days.size())), number(table, name, "RMS distance"), 1e-6);
    }

    private static List<double[]> baseloads() {
        return IntStream.range(0, 8).mapToObj(LoadDurationTest::baseload).toList();
    }

    @Test
    void withoutSteeringItIsTheData() {
        requireRow("none", baseloads());
        assertEquals(0.0, number(table(section, "load-duration"), "none", "distance reduction"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"method1-pow", "method2-pow", "method1-pos", "method2-pos"})
    void networksAreWhatTheirBlocksSay(String trial) {
        List<double[]> days = blocks(trial);
        assertEquals(8, days.size());
        requireRow(trial, days);
        requireRow("centralised-13500", days);
        Table energy = table(section, "load-duration-energy");
        assertEquals(kilowattHours(days, 1), number(energy, trial, "imported"), 1e-6);
        assertEquals(kilowattHours(days, -1), number(energy, trial, "exported"), 1e-6);
    }

    private static double kilowattHours(List<double[]> days, int sign) {
        return days.stream()
                        .flatMapToDouble(Arrays::stream)
                        .map(watts -> Math.max(0, sign * watts))
                        .sum()
                / 4_000;
    }

    @Test
    void reductionsAreRelativeToNoSteering() {
        Table table = table(section, "load-duration");
        for (String name : CASES) {
            assertEquals(
                    100 * (1 - number(table, name, "peak") / number(table, "none", "peak")),
                    number(table, name, "peak reduction"),
                    1e-9);
            assertEquals(
                    100 * (1 - number(table, name, "distance") / number(table, "none", "distance")),
                    number(table, name, "distance reduction"),
                    1e-9);
        }
    }

    /** Batteries without losses that end as full as they began neither make nor use energy. */
    @Test
    void energyIsConserved() {
        Table energy = table(section, "load-duration-energy");
        double net = baseloads().stream().flatMapToDouble(Arrays::stream).sum() / 4_000;
        for (List<Object> row : energy.rows()) {
            assertEquals(
                    net,
                    number(energy, row.get(0), "imported") - number(energy, row.get(0), "exported"),
                    1e-6,
                    row.get(0).toString());
        }
    }

    @Test
    void nothingIsBelowTheLimit() {
        Table table = table(section, "load-duration");
        String limit = "limit of any battery";
        double[] means = baseloads().stream()
                .mapToDouble(day -> Arrays.stream(day).average().orElseThrow())
                .toArray();
        double mean = Arrays.stream(means).map(Math::abs).average().orElseThrow();
        assertEquals(mean * Math.sqrt(96), number(table, limit, "distance"), 1e-6);
        assertEquals(Arrays.stream(means).max().orElseThrow() / 1000, number(table, limit, "peak"), 1e-9);
        for (String name : CASES) {
            assertTrue(number(table, name, "distance") >= number(table, limit, "distance") - 1e-6, name);
            assertTrue(number(table, name, "RMS distance") >= number(table, limit, "RMS distance") - 1e-6, name);
            assertTrue(number(table, name, "peak") >= number(table, limit, "peak") - 1e-9, name);
            assertTrue(number(table, name, "lowest") <= number(table, limit, "lowest") + 1e-9, name);
        }
    }

    @Test
    void curvesAreTheSortedSamples() {
        Table curves = table(section, "load-duration-curves");
        assertTrue(curves.csvOnly());
        assertEquals(8 * 96, curves.rows().size());
        List<Object> expected = blocks("method2-pow").stream()
                .flatMapToDouble(Arrays::stream)
                .map(watts -> watts / 1000)
                .boxed()
                .sorted(Collections.reverseOrder())
                .map(Object.class::cast)
                .toList();
        int column = 1 + CASES.indexOf("method2-pow");
        for (int i = 0; i < expected.size(); i++) {
            List<Object> row = curves.rows().get(i);
            assertEquals((double) expected.get(i), (double) row.get(column), 1e-9);
            assertEquals(100 * (i + 1.0) / expected.size(), (double) row.get(0), 1e-9);
        }
    }

    @Test
    void theThesisIsConfirmed() {
        assertEquals(
                List.of(Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED),
                section.findings().stream().map(f -> f.verdict()).toList());
        String evidence = finding(section, "Both methods").evidence();
        assertTrue(evidence.contains("method2-pow with method1-pow,"), evidence);
        assertTrue(evidence.contains("method2-pow-5120 with method1-pow-5120"), evidence);
        // Three networks of 8 days with the first, one of 8 days with small batteries.
        assertTrue(evidence.contains("Of 3,072 quarter hours 0 differ (largest difference 0.000 W)"), evidence);
        assertTrue(evidence.contains("of 192 improvements of a node on a day 0 differ"), evidence);
        Table agreement = table(section, "load-duration-agreement");
        assertEquals(4 + 6, agreement.rows().size());
    }

    @Test
    void sameDataSameSection(@TempDir Path other) {
        assertEquals(section, ExperimentRunner.section(EXPERIMENT, STUDY, other));
    }

    @Test
    void everyTrialHasANameOfItsOwn() {
        List<String> names = EXPERIMENT.trials(STUDY).stream().map(Trial::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(9, names.size());
    }

    @Test
    void percentagesOfNothingAreMissing(@TempDir Path own) {
        Section only =
                ExperimentRunner.section(EXPERIMENT, ExperimentRunner.oneDay(own, t -> 250), own.resolve("drawing"));
        Table energy = table(only, "load-duration-energy");
        assertEquals(Table.MISSING, cell(energy, "none", "self-consumption"));
        assertEquals(0.0, number(energy, "none", "self-sufficiency"));
        Section idle = ExperimentRunner.section(EXPERIMENT, ExperimentRunner.oneDay(own, t -> 0), own.resolve("idle"));
        assertEquals(Table.MISSING, cell(table(idle, "load-duration"), "none", "distance reduction"));
        assertEquals(Table.MISSING, cell(table(idle, "load-duration-energy"), "none", "self-sufficiency"));
        assertEquals(Verdict.NOT_CONFIRMED, finding(idle, "The larger").verdict());
    }
}
