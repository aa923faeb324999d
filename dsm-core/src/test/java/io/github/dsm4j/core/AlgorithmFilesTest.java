package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.steering.AdmmConfig;
import io.github.dsm4j.steering.NoControlConfig;
import io.github.dsm4j.steering.PriceSteeringConfig;
import io.github.dsm4j.steering.Pricing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The algorithms of this project from JSON: what a file leaves out takes the defaults. */
class AlgorithmFilesTest {
    @TempDir
    Path folder;

    @Test
    void profileSteeringIsTheDefault() throws IOException {
        assertEquals("profile-steering", nameOf("{}"));
    }

    @Test
    void byName() throws IOException {
        assertEquals("none", nameOf("{\"algorithm\": \"none\"}"));
        assertEquals("price-steering", nameOf("{\"algorithm\": \"price-steering\"}"));
        assertEquals("admm", nameOf("{\"algorithm\": \"admm\"}"));
    }

    @Test
    void withTheirConfigurations() throws IOException {
        assertEquals(new NoControlConfig(), configOf("none", "{}"));
        assertEquals(AdmmConfig.standard().withPenalty(0.25), configOf("admm", "{\"penalty\": 0.25}"));
        assertEquals(
                PriceSteeringConfig.dynamic().withTurns(5, 2),
                configOf("price-steering", "{\"pricing\": \"dynamic\", \"groups\": 5, \"rounds\": 2}"));
        assertEquals(
                PriceSteeringConfig.uniform().withPrices(List.of(0.3, -0.1)),
                configOf("price-steering", "{\"pricesPerKwh\": [0.3, -0.1]}"));
    }

    @Test
    void whatIsWrongIsSaidWithItsPath() {
        assertEquals(
                List.of("algorithm.config.penalty", "algorithm.config.maxIterations"),
                problems("admm", "{\"penalty\": 0, \"maxIterations\": 0}"));
        assertEquals(
                List.of("algorithm.config.pricesPerKwh[1]"),
                problems("price-steering", "{\"pricesPerKwh\": [0.3, \"cheap\"]}"));
        assertEquals(
                List.of("algorithm.config.pricesPerKwh[0]"),
                problems("price-steering", "{\"pricesPerKwh\": [1e7, 0.2]}"));
        assertEquals(List.of("algorithm.config.pricing"), problems("price-steering", "{\"pricing\": \"free\"}"));
        assertEquals(List.of("algorithm.config.price"), problems("none", "{\"price\": 1}"));
    }

    /** Only a period tells how many prices fit. */
    @ParameterizedTest
    @EnumSource
    void aTariffThatDoesNotFitThePeriodIsRefusedWhenItIsPlanned(Method method) {
        try (Neighbourhood n = Samples.houses(2)
                .consensus("pow")
                .method(method)
                .algorithm("price-steering", PriceSteeringConfig.uniform().withPrices(List.of(0.1, 0.2, 0.3)))
                .build()) {
            ConfigurationException e = assertThrows(
                    ConfigurationException.class, () -> n.plan(Samples.day(0), Samples.baseloads(2, 8, 1)));
            assertEquals("pricesPerKwh", e.problems().get(0).path());
        }
    }

    @Test
    void pricingIsWrittenInLowerCase() throws IOException {
        PriceSteeringConfig read = (PriceSteeringConfig) configOf("price-steering", "{\"pricing\": \"uniform\"}");
        assertEquals(Pricing.UNIFORM, read.pricing());
    }

    private String nameOf(String json) throws IOException {
        try (Neighbourhood n = built(json)) {
            return n.contract().algorithm().name();
        }
    }

    private Record configOf(String name, String config) throws IOException {
        try (Neighbourhood n = built(json(name, config))) {
            return n.contract().algorithm().config();
        }
    }

    private List<String> problems(String name, String config) {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> built(json(name, config)));
        return e.problems().stream().map(Problem::path).toList();
    }

    private static String json(String name, String config) {
        return "{\"algorithm\": {\"name\": \"" + name + "\", \"config\": " + config + "}}";
    }

    private Neighbourhood built(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), json);
        return Samples.houses(2).consensus("pow").configuration(file).build();
    }
}
