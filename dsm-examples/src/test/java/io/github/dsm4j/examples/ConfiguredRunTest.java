package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.contract.Reward;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.Registration;
import io.github.dsm4j.consensus.pos.Forging;
import io.github.dsm4j.consensus.pos.PosConfig;
import io.github.dsm4j.consensus.pos.Rewarded;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose settings come from a JSON file. */
class ConfiguredRunTest {
    @TempDir
    Path folder;

    @Test
    void configurationFirstOptionsOnTop() throws IOException {
        Path config = Files.writeString(folder.resolve("config.json"), """
                {
                  "initial": "idle",
                  "tieBreak": "lowest-id",
                  "reward": {"a": 0.001, "b": 0, "c": 1},
                  "consensus": {"name": "pos", "config": {"forging": "stake"}},
                  "houses": [
                    {"id": 30, "device": {"name": "battery", "config": {"capacityWh": 4000}}},
                    {"id": 20, "device": {"name": "battery", "config": {"capacityWh": 9000}}, "stakeWh": 5}
                  ]
                }
                """);
        Path out = folder.resolve("result");
        dsm(
                        "run",
                        "--config",
                        config,
                        "--tie-break",
                        "seeded",
                        "--days",
                        2,
                        "--out",
                        out,
                        "--approach",
                        "method2-pow,method2-pos")
                .succeeds();
        String summary = Files.readString(out.resolve("summary.json"));
        assertTrue(summary.contains("\"initial\" : \"idle\""), summary);
        assertTrue(summary.contains("\"tieBreak\" : \"seeded\""), summary);
        assertTrue(summary.contains("PosConfig[forging=STAKE, rewarded=WINNER]"), summary);
        assertTrue(summary.contains("\"houses\" : 2"), summary);
        String show = dsm("show", out, "--approach", "method2-pos", "--block", 0)
                .succeeds()
                .text();
        assertTrue(show.contains("registered: node 20, stake 5 Wh"), show);
        assertTrue(show.contains("registered: node 30, stake 4000 Wh"), show);
        dsm("verify", out).succeeds();
    }

    /** What the file says is in the contract of every chain, and the houses have its batteries. */
    @Test
    void allApproachesUseWhatIsConfigured() throws IOException {
        String device = "{\"name\": \"battery\", \"config\":"
                + " {\"capacityWh\": 3000, \"minPowerW\": -700, \"maxPowerW\": 700}}";
        String houses = IntStream.rangeClosed(1, 4)
                .mapToObj(id -> "{\"id\": " + id + ", \"device\": " + device + "}")
                .collect(Collectors.joining(", "));
        Path config = Files.writeString(folder.resolve("config.json"), """
                {
                  "reward": {"a": 0, "b": 0, "c": 7},
                  "consensus": {"name": "pow", "config": {"target": "2^253"}},
                  "houses": [%s]
                }
                """.formatted(houses));
        Path out = folder.resolve("result");
        dsm("run", "--houses", 4, "--days", 2, "--approach", "all", "--config", config, "--out", out)
                .succeeds();
        for (String approach : List.of("method1-pow", "method2-pow", "method1-pos", "method2-pos")) {
            List<Block> blocks = new ArrayList<>();
            SmartContract contract = contract(out.resolve(approach), blocks);
            assertEquals(new Reward(0, 0, 7), contract.reward(), approach);
            assertEquals(
                    approach.endsWith("pow") ? PowConfig.ofBits(253) : new PosConfig(Forging.PERFORMANCE),
                    contract.consensus().config(),
                    approach);
            assertEquals(3, blocks.size(), approach);
            assertEquals(
                    List.of(3_000L, 3_000L, 3_000L, 3_000L),
                    blocks.get(0).registrations().stream()
                            .map(Registration::stakeWh)
                            .toList(),
                    approach);
            blocks.stream()
                    .skip(1)
                    .forEach(block -> assertEquals(
                            List.of(7.0), List.copyOf(block.rewards().values()), approach));
        }
        for (String approach : List.of("method1-pow", "method2-pos", "centralised")) {
            assertEquals(700, largestChange(out, approach), 0.001, approach);
        }
        dsm("verify", out).succeeds();
    }

    @Test
    void everyoneIsRewardedIfTheFileSaysSo() throws IOException {
        Path config = Files.writeString(folder.resolve("config.json"), """
                {
                  "reward": {"a": 0, "b": 0, "c": 7},
                  "consensus": {"name": "pos", "config": {"rewarded": "everyone"}}
                }
                """);
        Path out = folder.resolve("result");
        dsm(
                        "run",
                        "--houses",
                        3,
                        "--days",
                        2,
                        "--approach",
                        "method2-pow,method2-pos",
                        "--config",
                        config,
                        "--out",
                        out)
                .succeeds();
        List<Block> blocks = new ArrayList<>();
        SmartContract contract = contract(out.resolve("method2-pos"), blocks);
        assertEquals(
                new PosConfig(Forging.PERFORMANCE, Rewarded.EVERYONE),
                contract.consensus().config());
        String show = dsm("show", out, "--approach", "method2-pos").succeeds().text();
        for (NodeId node : blocks.get(2).outcome().orElseThrow().starting().keySet()) {
            assertTrue(show.contains("reward: node " + node + " earns 7.000, in the unit of the stake, Wh"), show);
        }
        assertEquals(3, blocks.get(2).rewards().size());
        dsm("verify", out).succeeds();
    }

    private static SmartContract contract(Path approach, List<Block> blocks) {
        try (Ledger ledger = FileLedgers.openReadOnly(approach.resolve("ledger/ledger-0.dsml"))) {
            return StoredChain.verify(ledger, Plugins.discover(), blocks::add).contract();
        }
    }

    /** How far a house gets from its baseload at most, W: the power of its battery if that is small. */
    private static double largestChange(Path result, String approach) throws IOException {
        List<double[]> baseload = profiles(result, "none");
        List<double[]> local = profiles(result, approach);
        assertEquals(2 * 96, local.size());
        return IntStream.range(0, local.size())
                .mapToDouble(t -> IntStream.range(0, 4)
                        .mapToDouble(house -> Math.abs(local.get(t)[house] - baseload.get(t)[house]))
                        .max()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    private static List<double[]> profiles(Path result, String approach) throws IOException {
        return Files.readAllLines(result.resolve(approach).resolve("local-profiles.csv")).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(",", -1))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }
}
