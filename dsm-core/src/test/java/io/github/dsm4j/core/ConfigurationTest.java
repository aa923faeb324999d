package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.consensus.pow.PowConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON file, as users write it. */
class ConfigurationTest {
    @TempDir
    Path folder;

    private Path file(String json) {
        try {
            return Files.writeString(folder.resolve("dsm.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems(String json) {
        Path file = file(json);
        NeighbourhoodBuilder builder = Neighbourhood.builder();
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> builder.configuration(file));
        assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), e.getMessage());
        assertTrue(builder.houses.isEmpty(), "nothing is taken from a file with problems");
        return e.problems();
    }

    private static List<String> paths(List<Problem> problems) {
        return problems.stream().map(Problem::path).toList();
    }

    @Test
    void aWholeNeighbourhoodStandsInOneFile() {
        Path file = file("""
                {
                  "method": "method-1",
                  "algorithm": "profile-steering",
                  "consensus": {"name": "pow", "config": {"target": "2^252"}},
                  "transport": {"name": "in-process", "config": {"latency": "PT0.05S"}},
                  "networkLedger": {"name": "file", "config": {"directory": "%s"}},
                  "localLedgers": "memory",
                  "desired": "flat",
                  "initial": "idle",
                  "tieBreak": "lowest-id",
                  "reward": {"a": 0.01, "b": 0, "c": 5},
                  "deadline": "PT30S",
                  "attempt": "PT0.002S",
                  "networkStart": "2026-01-01T00:00:00Z",
                  "seed": 7,
                  "threads": 2,
                  "houses": [
                    {"id": 1, "device": "battery"},
                    {"id": 2, "device": {"name": "battery", "config": {"capacityWh": 20000}}, "stakeWh": 9, "computingPower": 2}
                  ]
                }
                """.formatted(folder.resolve("ledger").toString().replace('\\', '/')));
        try (Neighbourhood n = Neighbourhood.builder().configuration(file).build()) {
            SmartContract contract = n.contract();
            assertEquals(Method.METHOD_1, contract.method());
            assertEquals(PowConfig.ofBits(252), contract.consensus().config());
            assertEquals(Initial.IDLE, contract.initial());
            assertEquals(TieBreak.LOWEST_ID, contract.tieBreak());
            assertEquals(new Reward(0.01, 0, 5), contract.reward());
            assertEquals(
                    9, n.state().accounts().get(NodeId.of(2)).registration().stakeWh());
            assertTrue(Files.exists(folder.resolve("ledger")));
            assertEquals(
                    1,
                    n.plan(Samples.day(0), Samples.baseloads(2, 8, 1)).block().height());
        }
    }

    @Test
    void allProblemsAreToldAtOnceWithTheirPaths() {
        List<Problem> problems = problems("""
                {
                  "methd": "method-1",
                  "consensus": {"name": "pow", "config": {"target": 0, "bits": 3}},
                  "algorithm": "magic",
                  "reward": {"a": -1, "b": 0, "c": 0},
                  "seed": "one",
                  "houses": [
                    {"id": 0, "device": "battery"},
                    {"id": 1, "device": {"name": "battery", "config": {"capacityWh": -5}}, "computingPower": 0},
                    {"id": 2, "device": "kettle"}
                  ]
                }
                """);
        List<String> paths = paths(problems);
        for (String path : List.of(
                "methd",
                "consensus.config.bits",
                "algorithm",
                "reward.a",
                "seed",
                "houses[0].id",
                "houses[1].device.config.capacityWh",
                "houses[2].device")) {
            assertTrue(paths.contains(path), () -> path + " is not among " + problems);
        }
        assertTrue(
                problems.stream()
                        .anyMatch(p ->
                                p.message().contains("available are: admm, none, price-steering, profile-steering")),
                problems::toString);
    }

    @Test
    void targetsOutsideOneTo2ToThe256AreRefused() {
        for (String target : List.of("0", "-1", "\"2^257\"")) {
            List<Problem> problems =
                    problems("{\"consensus\": {\"name\": \"pow\", \"config\": {\"target\": " + target + "}}}");
            assertEquals(List.of("consensus.config.target"), paths(problems), problems::toString);
        }
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        for (String bad : List.of("\"many\"", "true", "[]", "1.5")) {
            assertEquals(List.of("seed"), paths(problems("{\"seed\": " + bad + "}")), bad);
        }
        List<Problem> notJson = problems("{\"seed\": NaN}");
        assertTrue(notJson.get(0).toString().contains("line 1"), notJson::toString);
    }

    @Test
    void syntaxErrorsAndMissingFilesAreNamed() {
        assertTrue(problems("{\"seed\": 1,\n \"seed\": 2}").get(0).toString().contains("line 2"));
        assertTrue(problems("[1]").get(0).message().contains("object"));
        Path missing = folder.resolve("nowhere.json");
        ConfigurationException e = assertThrows(
                ConfigurationException.class, () -> Neighbourhood.builder().configuration(missing));
        assertTrue(String.valueOf(e.getMessage()).contains("nowhere.json"), e.getMessage());
    }
}
