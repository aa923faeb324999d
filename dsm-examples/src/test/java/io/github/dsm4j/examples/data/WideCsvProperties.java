package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WideCsvProperties {
    @Property(tries = 50)
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(min = 1, max = 5) int houses,
            @ForAll @IntRange(min = 1, max = 86_400) int stepSeconds,
            @ForAll @Size(min = 1, max = 200)
                    List<@LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) Long> values)
            throws IOException {
        LocalDateTime start = LocalDateTime.of(2024, 2, 28, 12, 0, 1);
        Duration step = Duration.ofSeconds(stepSeconds);
        long[][] profiles = new long[houses][];
        for (int house = 0; house < houses; house++) {
            profiles[house] = values.stream().mapToLong(v -> v).toArray();
            profiles[house][0] = house;
        }
        Path file = Files.createTempFile("profiles", ".csv");
        try {
            WideCsv.write(file, start, step, profiles);
            WideProfiles read = WideCsv.read(file, step);
            assertEquals(start, read.start());
            assertEquals(houses, read.houses());
            for (int house = 0; house < houses; house++) {
                assertArrayEquals(profiles[house], read.milliwatts(house));
            }
        } finally {
            Files.delete(file);
        }
    }
}
