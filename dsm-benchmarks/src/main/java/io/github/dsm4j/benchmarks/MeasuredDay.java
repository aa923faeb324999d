package io.github.dsm4j.benchmarks;

import io.github.dsm4j.api.profile.PowerProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day of real houses, the one that results are promised for. It is no part of the repository: it is looked for in the
 * folder {@code -Ddsm4j.data=}, by default beside the repository. One row per interval, one column per house, W.
 */
final class MeasuredDay {
    static final Path FILE = Path.of(System.getProperty("dsm4j.data", "../shared/data"), "planner", "houses25.csv");

    private MeasuredDay() {}

    static boolean exists() {
        return Files.isReadable(FILE);
    }

    static List<PowerProfile> baseloads() {
        List<String[]> rows = lines().stream().map(line -> line.split(",", -1)).toList();
        return IntStream.range(0, rows.get(0).length)
                .mapToObj(house -> baseload(rows, house))
                .toList();
    }

    private static PowerProfile baseload(List<String[]> rows, int house) {
        return PowerProfile.of(rows.stream()
                .mapToLong(row -> Math.round(1000 * Double.parseDouble(row[house])))
                .toArray());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
