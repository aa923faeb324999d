package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyCountersTest {
    private static final long LARGEST = 262_143_328_850L;

    @TempDir
    private Path folder;

    private void zone(String id, String name, Object microjoules) throws IOException {
        Path zone = Files.createDirectories(folder.resolve(id));
        Files.writeString(zone.resolve("name"), name + "\n");
        Files.writeString(zone.resolve("energy_uj"), microjoules + "\n");
        Files.writeString(zone.resolve("max_energy_range_uj"), LARGEST + "\n");
    }

    private EnergyCounters counters() {
        return new EnergyCounters(folder);
    }

    @Test
    void packagesAreAddedUp() throws IOException {
        zone("intel-rapl:0", "package-0", 1_000_000);
        zone("intel-rapl:1", "package-1", 5_000_000);
        var before = counters().read();
        assertEquals(Map.of("intel-rapl:0", 1_000_000L, "intel-rapl:1", 5_000_000L), before);
        zone("intel-rapl:0", "package-0", 3_500_000);
        zone("intel-rapl:1", "package-1", 5_250_000);
        assertEquals(Optional.of(2.75), counters().joulesSince(before));
    }

    /** Cores and memory are counted in their package, the board counts the packages, and mmio is another way to the same. */
    @Test
    void nothingIsCountedTwice() throws IOException {
        zone("intel-rapl:0", "package-0", 10);
        zone("intel-rapl:0:0", "core", 4);
        zone("intel-rapl:0:1", "dram", 3);
        zone("intel-rapl:1", "psys", 50);
        zone("intel-rapl-mmio:0", "package-0", 10);
        Files.createDirectories(folder.resolve("intel-rapl"));
        assertEquals(Map.of("intel-rapl:0", 10L), counters().read());
    }

    @Test
    void aCounterThatStartedAgainIsCountedOn() throws IOException {
        zone("intel-rapl:0", "package-0", LARGEST - 1_000_000);
        var before = counters().read();
        zone("intel-rapl:0", "package-0", 500_000);
        assertEquals(1.5, counters().joulesSince(before).orElseThrow(), 1e-9);
    }

    @Test
    void zonesAreFoundThroughLinksAsInSysfs() throws IOException {
        zone("devices/intel-rapl:0", "package-0", 7);
        Files.createSymbolicLink(folder.resolve("intel-rapl:0"), folder.resolve("devices/intel-rapl:0"));
        assertEquals(Map.of("intel-rapl:0", 7L), counters().read());
    }

    @Test
    void noFolderMeansNoEnergy() throws IOException {
        assertTrue(new EnergyCounters(folder.resolve("missing")).read().isEmpty());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(new EnergyCounters(file).read().isEmpty());
        assertTrue(counters().read().isEmpty(), "an empty folder");
        assertEquals(Optional.empty(), counters().joulesSince(counters().read()));
    }

    /** Since 2020 only root may read energies; half of the packages would be half of the truth. */
    @Test
    void oneUnreadableCounterMeansNoEnergy() throws IOException {
        zone("intel-rapl:0", "package-0", 1);
        zone("intel-rapl:1", "package-1", 1);
        var before = counters().read();
        Files.delete(folder.resolve("intel-rapl:1/energy_uj"));
        Files.createDirectory(folder.resolve("intel-rapl:1/energy_uj"));
        assertTrue(counters().read().isEmpty());
        assertEquals(Optional.empty(), counters().joulesSince(before));
    }

    @Test
    void nonsenseIsNoEnergy() throws IOException {
        zone("intel-rapl:0", "package-0", "");
        assertTrue(counters().read().isEmpty());
        zone("intel-rapl:0", "package-0", "12.5");
        assertTrue(counters().read().isEmpty());
        zone("intel-rapl:0", "package-0", 9);
        var before = counters().read();
        zone("intel-rapl:0", "package-0", 8);
        Files.writeString(folder.resolve("intel-rapl:0/max_energy_range_uj"), "?");
        assertEquals(Optional.empty(), counters().joulesSince(before), "the range is not known");
    }

    @Test
    void anotherPackageThanBeforeMeansNoEnergy() throws IOException {
        zone("intel-rapl:0", "package-0", 1);
        var before = counters().read();
        zone("intel-rapl:1", "package-1", 1);
        assertEquals(Optional.empty(), counters().joulesSince(before));
    }
}
