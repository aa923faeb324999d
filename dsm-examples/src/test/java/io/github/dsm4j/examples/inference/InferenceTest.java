package io.github.dsm4j.examples.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.examples.planning.Progress;
import io.github.dsm4j.steering.BatteryConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The observer on a small neighbourhood whose truth is known. */
class InferenceTest {
    private static final GeneratedNeighbourhood GENERATED =
            GeneratedNeighbourhood.of(3).withHouses(5);
    private static final Truth TRUTH = new Truth(
            GENERATED.withDays(GENERATED.start(), 4).generate(),
            BatteryConfig.builder().capacityWh(2_000).powerW(1_000).build());

    private static InferenceReport report(Initial initial, Path folder) {
        Plugins plugins = Plugins.discover();
        Path file = PlannedChain.write(TRUTH, initial, 1, plugins, folder, () -> {});
        try (Ledger ledger = FileLedgers.openReadOnly(file)) {
            return Inference.of(ledger, plugins, TRUTH);
        }
    }

    @Test
    void withIdleDevicesBaseloadAndBatteryAreOpen(@TempDir Path folder) {
        InferenceReport report = report(Initial.IDLE, folder);
        assertEquals(20, report.houseDays());
        assertEquals(1, report.start().exact());
        assertEquals(1, report.start().intervals());
        assertEquals(0, report.start().start().distance());
        assertEquals(1, report.device().carefulCapacity().ofAllDays().share(error -> error < 1e-3));
        assertEquals(1, report.stakes());
    }

    @Test
    void withFlatHousesTheBaseloadIsNotToldButItsEnergyIs(@TempDir Path folder) {
        InferenceReport report = report(Initial.FLAT_HOUSE, folder);
        assertEquals(0, report.start().exact());
        assertTrue(report.start().start().distance() > 0.1);
        assertEquals(1, report.start().sameEnergy());
        assertTrue(report.device().carefulCapacity().ratio() <= 1 + 1e-9);
        assertTrue(report.device().carefulPower().ratio() <= 1 + 1e-9);
    }

    @Test
    void everyDayIsAStep() {
        List<String> steps = new ArrayList<>();
        AtomicLong expected = new AtomicLong();
        Progress progress = new Progress() {
            @Override
            public void expect(long number) {
                expected.addAndGet(number);
            }

            @Override
            public void step(String what) {
                steps.add(what);
            }
        };
        List<String> table = BothRules.compare(TRUTH.data(), TRUTH.battery(), 1, progress);
        assertEquals("| seen by an observer of the chain | idle | flat-house |", table.get(0));
        assertEquals(8, expected.get());
        assertEquals(8, steps.size());
        assertEquals(List.of("idle", "flat-house"), steps.stream().distinct().toList());
    }
}
