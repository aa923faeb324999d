package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Algorithms and settings of them that cannot be are refused in one line, before the first day is planned. */
class BadAlgorithmsTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("config.json")), files.toList());
        }
    }

    private Program run(String json, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), json.replace('\'', '"'));
        List<Object> all = new ArrayList<>(List.of("run", "--config", file, "--days", 1));
        all.addAll(List.of("--out", folder.resolve("result")));
        all.addAll(List.of(more));
        return dsm(all.toArray());
    }

    private static String algorithm(String name, String config) {
        return "{'algorithm': {'name': '" + name + "', 'config': {" + config + "}}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"'greedy'", "'Admm'", "''", "{'name': 'greedy'}"})
    void unknownAlgorithmsListTheKnownOnes(String name) throws IOException {
        run("{'algorithm': " + name + "}")
                .fails(2, "config.json: algorithm: ", "available are: admm, none, price-steering, profile-steering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jacobi", "Greedy", "SWEEP", ""})
    void unknownCoordinationsListTheKnownOnes(String name) throws IOException {
        run(algorithm("profile-steering", "'coordination': '" + name + "'"))
                .fails(
                        2,
                        "config.json: algorithm.config.coordination: is \"" + name,
                        "must be one of \"greedy\", \"sweep\", \"accelerated\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'epsilonMilliwatts': 0 | epsilonMilliwatts: is 0, allowed is 1 to 1.0E15",
                "'epsilonMilliwatts': 0.5 | epsilonMilliwatts: is 0.5, must be a whole number",
                "'epsilonMilliwatts': 1000000000000001 | epsilonMilliwatts: is 1.000000000000001E15, allowed is 1 to 1.0E15",
                "'maxIterations': 0 | maxIterations: is 0, allowed is 1 to 1000000",
                "'maxIterations': 1000001 | maxIterations: is 1000001, allowed is 1 to 1000000",
                "'maxIterations': 5000000000 | maxIterations: is 5000000000, ",
                "'winners': 0 | winners: is 0, allowed is 1 to 1000000",
                "'winners': 1000001 | winners: is 1000001, allowed is 1 to 1000000",
                "'winners': 2, 'coordination': 'sweep' | winners: is 2, but only greedy coordination has winners",
                "'winners': 2, 'coordination': 'accelerated' | winners: is 2, but only greedy coordination has winners",
                "'winner': 2 | winner: is not known",
                "'limits': {'minW': [5], 'maxW': [4]} | limits.maxW[0]: is 4.0, below the least power of 5.0",
                "'limits': {'maxW': ['low']} | limits.maxW[0]: is \"low\", must be a number",
                "'limits': {'maxW': [1e10]} | limits.maxW[0]: is 10000000000, allowed is -1000000000 to 1000000000",
                "'limits': 5 | limits: is 5, must be an object",
            })
    void profileSteering(String config, String message) throws IOException {
        run(algorithm("profile-steering", config)).fails(2, "config.json: algorithm.config." + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'pricesPerKwh': [0.2, 'cheap'] | pricesPerKwh[1]: is \"cheap\", must be a number",
                "'pricesPerKwh': [0.2, 'NaN'] | pricesPerKwh[1]: is \"NaN\", must be a number",
                "'pricesPerKwh': [null] | pricesPerKwh[0]: ",
                "'pricesPerKwh': [true] | pricesPerKwh[0]: is true, must be a number",
                "'pricesPerKwh': 0.2 | pricesPerKwh: is 0.2, must be an array",
                "'pricesPerKwh': [1e7] | pricesPerKwh[0]: is 10000000, allowed is -1000000 to 1000000",
                "'pricesPerKwh': [1e999] | pricesPerKwh[0]: is Infinity, must be a number of at most",
                "'slopePerKw': -1 | slopePerKw: is -1, allowed is 0 to 1000000",
                "'sensitivityW': 0 | sensitivityW: is 0, allowed is 0.001 to 1000000000000",
                "'groups': 0 | groups: is 0, allowed is 1 to 1000000",
                "'rounds': 10001 | rounds: is 10001, allowed is 1 to 10000",
                "'pricing': 'free' | pricing: is \"free\", must be one of \"uniform\", \"dynamic\"",
            })
    void priceSteering(String config, String message) throws IOException {
        run(algorithm("price-steering", config)).fails(2, "config.json: algorithm.config." + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'penalty': 0 | penalty: is 0, allowed is 0.001 to 1000",
                "'penalty': -0.5 | penalty: is -0.5, allowed is 0.001 to 1000",
                "'penalty': 1000.1 | penalty: is 1000.1, allowed is 0.001 to 1000",
                "'penalty': 'strong' | penalty: is \"strong\", must be a number",
                "'primalToleranceMilliwatts': 0 | primalToleranceMilliwatts: is 0, allowed is 1 to",
                "'dualToleranceMilliwatts': -1 | dualToleranceMilliwatts: is -1, allowed is 1 to",
                "'maxIterations': 0 | maxIterations: is 0, allowed is 1 to 1000000",
            })
    void admm(String config, String message) throws IOException {
        run(algorithm("admm", config)).fails(2, "config.json: algorithm.config." + message);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        run(algorithm("admm", "'penalty': 0, 'maxIterations': 0"))
                .fails(2, "algorithm.config.penalty: is 0", "algorithm.config.maxIterations: is 0");
    }

    /** JSON has no such numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberAtAll(String value) throws IOException {
        run(algorithm("price-steering", "'pricesPerKwh': [" + value + "]")).fails(2, "config.json: line 1, column");
        run(algorithm("admm", "'penalty': " + value)).fails(2, "config.json: line 1, column");
    }

    /** Only the data tells how many intervals a day has; every approach refuses, before it has planned anything. */
    @ParameterizedTest
    @CsvSource({"minW, 95, -9000", "maxW, 95, 9000", "maxW, 97, 9000", "maxW, 2, 9000"})
    void limitsOfWrongLength(String side, int length, double watts) throws IOException {
        String values = Collections.nCopies(length, watts).toString();
        String config = algorithm("profile-steering", "'limits': {'" + side + "': " + values + "}");
        for (String approach : List.of("none", "centralised", "method1-pow", "method2-pos", "all")) {
            run(config, "--approach", approach)
                    .fails(
                            2,
                            "profile-steering: limits." + side + ": has " + length
                                    + " values, allowed is none, one, or one" + " for each of the 96 intervals");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 95, 97, 192})
    void tariffsOfWrongLength(int length) throws IOException {
        String config = algorithm("price-steering", "'pricesPerKwh': " + Collections.nCopies(length, 0.25));
        for (String approach : List.of("centralised", "method1-pos", "method2-pow")) {
            run(config, "--approach", approach)
                    .fails(
                            2,
                            "price-steering: pricesPerKwh: has " + length
                                    + " prices, allowed is a number that divides the" + " 96 intervals of the period");
        }
    }

    @Test
    void theSameHouseTwice() throws IOException {
        String house = "{'id': 7, 'device': 'battery'}";
        for (String approach : List.of("centralised", "method2-pos")) {
            run("{'houses': [" + house + ", {'id': 3, 'device': 'battery'}, " + house + "]}", "--approach", approach)
                    .fails(2, "houses[2].id: is 7, which another house has");
        }
    }
}
