package io.github.dsm4j.examples.evaluation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The energy counters of processors as Linux shows them (powercap, "intel-rapl", AMD too): one zone a package, in µJ, from
 * zero again after the largest value, which takes three quarters of an hour at 100 W. They count everything the package does,
 * for other programs too. Thread-safe.
 */
public final class EnergyCounters {
    /** Only these: a zone within a zone is counted in the outer one, and "psys" is the whole board, packages included. */
    private static final String PACKAGE = "package-";

    private static final String ZONES = "intel-rapl:[0-9]*";

    private final Path folder;

    /**
     * The counters in a folder.
     *
     * @param folder the folder of the zones; need not exist
     */
    public EnergyCounters(Path folder) {
        this.folder = folder;
    }

    /**
     * What the counters show.
     *
     * @return µJ by zone; empty if any of them cannot be read, or there is none
     */
    SortedMap<String, Long> read() {
        SortedMap<String, Long> zones = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ZONES)) {
            for (Path zone : found) {
                if (isPackage(zone)) {
                    zones.put(zone.getFileName().toString(), number(zone.resolve("energy_uj")));
                }
            }
        } catch (IOException | DirectoryIteratorException | NumberFormatException e) {
            return new TreeMap<>();
        }
        return zones;
    }

    /**
     * The energy since then.
     *
     * @param before what the counters showed
     * @return the energy, J; empty if the counters cannot be read
     */
    Optional<Double> joulesSince(SortedMap<String, Long> before) {
        SortedMap<String, Long> now = read();
        if (before.isEmpty() || !now.keySet().equals(before.keySet())) {
            return Optional.empty();
        }
        double microjoules = 0;
        try {
            for (var zone : now.entrySet()) {
                long used = zone.getValue() - before.getOrDefault(zone.getKey(), 0L);
                microjoules += used >= 0 ? used : used + largest(zone.getKey());
            }
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.of(microjoules / 1e6);
    }

    private long largest(String zone) throws IOException {
        return number(folder.resolve(zone).resolve("max_energy_range_uj"));
    }

    private static boolean isPackage(Path zone) throws IOException {
        return Files.readString(zone.resolve("name")).startsWith(PACKAGE);
    }

    private static long number(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }
}
