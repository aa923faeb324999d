package io.github.dsm4j.examples.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgers;
import io.github.dsm4j.examples.data.GeneratedNeighbourhood;
import io.github.dsm4j.steering.BatteryConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The observer on a small neighbourhood whose truth is known. */
class InferenceTest {
    private static final GeneratedNeighbourhood GENERATED =
            GeneratedNeighbourhood.of(3).withHouses(5);
    private static final Truth TRUTH = new Truth(
            GENERATED.withDays(GENERATED.start(), 4).generate(),
            BatteryConfig.builder().capacityWh(2_000).powerW(1_000).build());

    private static InferenceReport report(Initial initial, Path folder) {
        Plugins plugins = Plugins.discover();
        Path file = PlannedChain.write(TRUTH, initial, 1, plugins, folder);
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

    private static int execute(StringWriter out, StringWriter err, String... arguments) {
        return new CommandLine(new InferenceCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theCommandPrintsBothRulesSideBySide() {
        StringWriter out = new StringWriter();
        assertEquals(0, execute(out, new StringWriter(), "--houses", "3", "--days", "2", "--battery-wh", "2000"));
        assertTrue(out.toString().contains("| seen by an observer of the chain | idle | flat-house |"), out.toString());
        assertTrue(out.toString().contains("| house days | 6 | 6 |"), out.toString());
    }

    @Test
    void badOptionsAreRefused() {
        StringWriter err = new StringWriter();
        assertEquals(1, execute(new StringWriter(), err, "--houses", "1", "--battery-wh", "0"));
        assertTrue(err.toString().contains("--houses"), err.toString());
        assertTrue(err.toString().contains("--battery-wh"), err.toString());
    }
}
