package io.github.dsm4j.examples.evaluation;

import static io.github.dsm4j.examples.evaluation.ExperimentRunner.number;
import static io.github.dsm4j.examples.evaluation.ExperimentRunner.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.examples.planning.Task;
import io.github.dsm4j.examples.report.Section;
import io.github.dsm4j.examples.report.Table;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flexibility study, held against data and a network. */
class FlexibilityTest {
    private static final Study STUDY = ExperimentRunner.study(5, 7);
    private static final Flexibility EXPERIMENT = new Flexibility();

    @TempDir
    static Path folder;

    private static Section section = Section.of("none", "", "").build();

    @BeforeAll
    static void run() {
        section = ExperimentRunner.section(EXPERIMENT, STUDY, folder);
    }

    private static Task task() {
        return STUDY.task(SharedTrials.none(STUDY));
    }

    private static PowerProfile baseload(int day) {
        return PowerProfile.sum(96, task().baseloads(day).values());
    }

    private static double startW() {
        return IntStream.range(0, 7)
                .mapToDouble(day -> baseload(day).norm())
                .average()
                .orElseThrow();
    }

    private static double limitW() {
        return IntStream.range(0, 7)
                .mapToDouble(day -> Math.abs(
                        Arrays.stream(baseload(day).milliwatts()).average().orElseThrow() / 1000 * Math.sqrt(96)))
                .average()
                .orElseThrow();
    }

    /** What a network that plans by itself comes to. */
    private static double distanceOfNetworkW(BatteryConfig battery) {
        NeighbourhoodBuilder builder =
                Neighbourhood.builder().networkStart(task().networkStart()).consensus("pos");
        for (long house = 1; house <= 5; house++) {
            builder.house(house, battery);
        }
        try (Neighbourhood network = builder.build()) {
            return IntStream.range(0, 7)
                    .mapToDouble(day -> network.plan(task().horizon(day), task().baseloads(day))
                            .block()
                            .outcome()
                            .orElseThrow()
                            .aggregate()
                            .norm())
                    .average()
                    .orElseThrow();
        }
    }

    private static List<Object> row(double capacityWh, double powerW) {
        return table(section, "flexibility").rows().stream()
                .filter(row -> row.get(0).equals(capacityWh) && row.get(1).equals(powerW))
                .findFirst()
                .orElseThrow();
    }

    private static void requireImprovement(double distanceW, List<Object> figures) {
        assertEquals(distanceW, (double) figures.get(0), 1e-6);
        assertEquals(startW() - distanceW, (double) figures.get(1), 1e-6);
        assertEquals(100 * (1 - distanceW / startW()), (double) figures.get(2), 1e-9);
        assertEquals(100 * (startW() - distanceW) / (startW() - limitW()), (double) figures.get(3), 1e-9);
    }

    @Test
    void cellsAreWhatNetworksReach() {
        for (double capacity : List.of(1_687.5, 6_750.0)) {
            for (double power : List.of(312.5, 1_250.0)) {
                BatteryConfig battery = BatteryConfig.builder()
                        .capacityWh(capacity)
                        .powerW(power)
                        .build();
                requireImprovement(
                        distanceOfNetworkW(battery), row(capacity, power).subList(2, 6));
            }
        }
    }

    @Test
    void productsAreWhatNetworksReach() {
        Table products = table(section, "flexibility-products");
        assertEquals(5, products.rows().size());
        BatteryConfig sonnen = BatteryConfig.builder()
                .capacityWh(20_000)
                .minPowerW(-8_000)
                .maxPowerW(3_300)
                .build();
        List<Object> first = products.rows().get(0);
        assertEquals(List.of("Sonnen Eco", 20_000.0, 8_000.0, 3_300.0), first.subList(0, 4));
        requireImprovement(distanceOfNetworkW(sonnen), first.subList(4, 8));
    }

    @Test
    void theQuickGridIsSmaller() {
        assertEquals(5 * 6, table(section, "flexibility").rows().size());
        Study full = new Study(STUDY.data(), 1, false, 25, 10);
        List<String> names = EXPERIMENT.trials(full).stream().map(Trial::name).toList();
        // The thesis's battery is in the grid and among the five products, but planned once, for other experiments too.
        assertEquals(1 + 7 * 6 + 4, names.size());
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.containsAll(List.of("none", "centralised-13500", "centralised-5120")));
    }

    @Test
    void noBatteryBeatsTheLimit() {
        for (List<Object> row : table(section, "flexibility").rows()) {
            assertTrue((double) row.get(2) >= limitW() - 1e-6, row.toString());
            assertTrue((double) row.get(5) <= 100 + 1e-6, row.toString());
        }
    }

    @Test
    void marginalDifferencesAreThoseOfTheGrid() {
        Table marginal = table(section, "flexibility-marginal");
        double thesis = (double) row(13_500, 5_000).get(4);
        assertEquals(thesis, number(marginal, "thesis", "relative improvement"));
        assertEquals(
                (double) row(6_750, 5_000).get(4) - thesis, number(marginal, "half the capacity", "difference"), 1e-9);
        assertEquals(
                (double) row(27_000, 5_000).get(4) - thesis,
                number(marginal, "twice the capacity", "difference"),
                1e-9);
        assertEquals(
                (double) row(13_500, 2_500).get(4) - thesis, number(marginal, "half the power", "difference"), 1e-9);
        assertEquals(
                (double) row(13_500, 10_000).get(4) - thesis, number(marginal, "twice the power", "difference"), 1e-9);
        assertEquals((double) row(6_750, 2_500).get(4) - thesis, number(marginal, "half of both", "difference"), 1e-9);
        assertEquals((double) row(27_000, 10_000).get(4) - thesis, number(marginal, "twice both", "difference"), 1e-9);
    }

    @Test
    void sameDataSameSection(@TempDir Path other) {
        assertEquals(section, ExperimentRunner.section(EXPERIMENT, STUDY, other));
    }

    @Test
    void oneHouseIsEnough(@TempDir Path own) {
        Study one = ExperimentRunner.oneDay(own, t -> t < 48 ? 500 : -500);
        assertEquals(Optional.empty(), EXPERIMENT.whyNot(one));
        Section alone = ExperimentRunner.section(EXPERIMENT, one, own);
        // 6 kWh in each half of the day. Half a battery of 6.75 kWh holds 3.375 kWh of it; the rest is flat at best.
        double rest = (6_000 - 3_375) / 12.0;
        assertEquals(
                rest * Math.sqrt(96),
                number(table(alone, "flexibility-marginal"), "half the capacity", "distance"),
                1e-2);
        assertEquals(0, number(table(alone, "flexibility-marginal"), "thesis", "distance"), 1e-3);
    }

    @Test
    void aNeighbourhoodWithoutPowerHasNothingToImprove(@TempDir Path own) {
        Study idle = ExperimentRunner.oneDay(own, t -> 300, t -> -300);
        assertEquals(
                Optional.of("it needs a neighbourhood that draws or feeds in power, and this one never does"),
                EXPERIMENT.whyNot(idle));
        assertEquals(Optional.empty(), EXPERIMENT.whyNot(STUDY));
    }
}
