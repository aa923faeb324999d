package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two neighbourhoods that lie beside the repository, if they do; what their descriptions say of them is so. */
class SharedDataTest {
    private static Path file(String folder, String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve(".ci"))) {
            root = root.getParent();
        }
        assumeTrue(root != null, "not in the repository");
        Path file =
                root.resolveSibling("shared").resolve("data").resolve(folder).resolve(name);
        assumeTrue(Files.exists(file), "no shared data here");
        return file;
    }

    private static LongStream house(NeighbourhoodData data, int house) {
        return IntStream.range(0, data.days()).boxed().flatMapToLong(day -> Arrays.stream(data.milliwatts(house, day)));
    }

    private static double yearlyKilowattHours(NeighbourhoodData data, int house) {
        return house(data, house).sum() / 4e6 * 365 / 184;
    }

    @ParameterizedTest
    @CsvSource({
        "neighbourhood-generated, 2023-05-01T00:00:00, 2114, 3334, 4626, -34.9, 30.9",
        "neighbourhood-measured, 2012-11-01T00:00:00, 2129, 3706, 7107, -29.9, 27.9"
    })
    void isAsDescribed(String folder, LocalDateTime start, int min, int mean, int max, double minNet, double maxNet) {
        NeighbourhoodData load = CsvNeighbourhood.read(file(folder, "load.csv.gz"));
        double[] years = IntStream.range(0, 25)
                .mapToDouble(house -> yearlyKilowattHours(load, house))
                .sorted()
                .toArray();
        assertEquals(min, years[0], 0.5);
        assertEquals(mean, Arrays.stream(years).average().orElseThrow(), 0.5);
        assertEquals(max, years[24], 0.5);

        NeighbourhoodData net = CsvNeighbourhood.read(file(folder, "houses.csv.gz"));
        assertEquals(start, net.start());
        assertEquals(184, net.days());
        assertEquals(25, net.houses().size());
        assertEquals(List.of(), net.notes());
        LongSummaryStatistics aggregate = aggregate(net).summaryStatistics();
        assertEquals(minNet, aggregate.getMin() / 1e6, 0.05);
        assertEquals(maxNet, aggregate.getMax() / 1e6, 0.05);
    }

    private static LongStream aggregate(NeighbourhoodData data) {
        long[][] houses = IntStream.range(0, data.houses().size())
                .mapToObj(house -> house(data, house).toArray())
                .toArray(long[][]::new);
        return IntStream.range(0, houses[0].length)
                .mapToLong(
                        t -> Arrays.stream(houses).mapToLong(house -> house[t]).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-generated", "neighbourhood-measured"})
    void housesAreLoadLessProduction(String folder) {
        NeighbourhoodData net = CsvNeighbourhood.read(file(folder, "houses.csv.gz"));
        NeighbourhoodData load = CsvNeighbourhood.read(file(folder, "load.csv.gz"));
        NeighbourhoodData pv = CsvNeighbourhood.read(file(folder, "pv.csv.gz"));
        for (int house = 0; house < 25; house++) {
            long[] production = house(pv, house).toArray();
            long[] consumption = house(load, house).toArray();
            Arrays.setAll(consumption, t -> consumption[t] - production[t]);
            assertEquals(-1, Arrays.mismatch(consumption, house(net, house).toArray()), "house " + house);
        }
    }
}
