package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.StoredChain;
import io.github.dsm4j.core.ledger.FileLedgers;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents say all that a verifier must know: {@code verify.py}, written after {@code docs/wire-format.md} and
 * {@code docs/battery-planner.md} alone, comes to the same chains. Skipped where there is no Python.
 */
class OtherLanguageTest {
    private static final Path VERIFIER = Path.of("src", "test", "python", "verify.py");
    private static final int RECORD = 12;
    private static final Pattern EARNS = Pattern.compile("(\\d+) earns ([^,]+)");

    @TempDir
    static Path folder;

    private static Path result;

    @BeforeAll
    static void run() throws IOException {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
                "there is no python3");
        Path config = folder.resolve("config.json");
        Files.writeString(config, "{\"reward\": {\"a\": 0.001, \"b\": 0.01, \"c\": 0.1}}");
        result = folder.resolve("result");
        dsm("run", "--houses", 4, "--days", 2, "--battery-wh", 3000, "--config", config, "--out", result)
                .succeeds();
    }

    private static Path ledger(String approach) {
        return result.resolve(approach).resolve("ledger").resolve("ledger-0.dsml");
    }

    /** One line for every block; the last one tells the hash that the chain ends with, or the fault. */
    private static List<String> verify(Path ledger, int code) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process python = new ProcessBuilder("python3", VERIFIER.toString(), ledger.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertTrue(python.waitFor(2, TimeUnit.MINUTES), "the verifier does not end");
        } finally {
            python.destroy();
        }
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertEquals(code, python.exitValue(), lines::toString);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"method1-pow", "method2-pow", "method1-pos", "method2-pos"})
    void comesToTheSameChain(String approach) throws IOException, InterruptedException {
        List<String> lines = verify(ledger(approach), 0);
        assertEquals(3, lines.size(), lines::toString);
        String said = dsm("verify", ledger(approach)).succeeds().text();
        String tip = said.replaceFirst("(?s).* tip ([0-9a-f]{64}).*", "$1");
        assertTrue(lines.get(2).contains(tip), () -> "expected " + tip + " in " + lines);
    }

    /** What those who did not win earn stands in no block, so only the document can tell it, to the last bit. */
    @ParameterizedTest
    @ValueSource(strings = {"method1-pos", "method2-pos"})
    void comesToTheSameRewardsOfEveryone(String approach) throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("everyone.json"), """
                {
                  "reward": {"a": 0.001, "b": 0.01, "c": 0.1},
                  "consensus": {"name": "pos", "config": {"forging": "stake", "rewarded": "everyone"}}
                }
                """);
        Path out = folder.resolve("everyone-" + approach);
        dsm(
                        "run",
                        "--houses",
                        4,
                        "--days",
                        2,
                        "--battery-wh",
                        3000,
                        "--approach",
                        approach,
                        "--config",
                        config,
                        "--out",
                        out)
                .succeeds();
        Path ledger = out.resolve(approach).resolve("ledger").resolve("ledger-0.dsml");
        List<Map<NodeId, Double>> rewards = new ArrayList<>();
        try (Ledger opened = FileLedgers.openReadOnly(ledger)) {
            StoredChain.verify(opened, Plugins.discover(), block -> rewards.add(block.rewards()));
        }
        assertEquals(4, new HashSet<>(rewards.get(2).values()).size(), "rewards that tell the nodes apart");
        assertEquals(
                rewards,
                verify(ledger, 0).stream().map(OtherLanguageTest::rewards).toList());
    }

    private static Map<NodeId, Double> rewards(String line) {
        return EARNS.matcher(line)
                .results()
                .collect(Collectors.toMap(
                        r -> NodeId.of(Long.parseUnsignedLong(r.group(1))), r -> Double.parseDouble(r.group(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"method1-pow", "method2-pos"})
    void findsDamage(String approach) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(ledger(approach));
        bytes[bytes.length / 2] ^= 0x10;
        Path damaged = Files.write(folder.resolve("damaged"), bytes);
        List<String> lines = verify(damaged, 1);
        assertTrue(lines.get(lines.size() - 1).contains("FAULT: check sum"), lines::toString);
    }

    /** A bit of the last block, from its header to its seal, and a check sum that fits. */
    @ParameterizedTest
    @ValueSource(strings = {"method1-pow", "method2-pow", "method1-pos", "method2-pos"})
    void findsForgery(String approach) throws IOException, InterruptedException {
        byte[] good = Files.readAllBytes(ledger(approach));
        int block = lastBlock(good);
        int length = good.length - block;
        for (int at : new int[] {100, 290, length / 3, length - 70, length - 40}) {
            byte[] bad = good.clone();
            bad[block + at] ^= (byte) (1 << at % 8);
            CRC32C sum = new CRC32C();
            sum.update(bad, block, length);
            ByteBuffer.wrap(bad).putInt(block - 4, (int) sum.getValue());
            List<String> lines = verify(Files.write(folder.resolve("forged"), bad), 1);
            assertEquals(3, lines.size(), lines::toString);
            assertTrue(lines.get(2).startsWith("block 2: FAULT: "), lines::toString);
        }
    }

    private static int lastBlock(byte[] ledger) {
        ByteBuffer buffer = ByteBuffer.wrap(ledger);
        int at = 16;
        while (at + RECORD + buffer.getInt(at) < ledger.length) {
            at += RECORD + buffer.getInt(at);
        }
        return at + RECORD;
    }
}
