package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configuration files that say more than a run takes from them, or what it cannot do. */
class RunConfigurationTest {
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Program run(String json, Object... more) throws IOException {
        Path config = Files.writeString(folder.resolve("config.json"), json);
        List<Object> all =
                new ArrayList<>(List.of("run", "--days", 1, "--config", config, "--out", folder.resolve("result")));
        all.addAll(List.of(more));
        return dsm(all.toArray());
    }

    /** The example of the documentation, with its ledger put where a stray folder would be seen. */
    @Test
    void exampleOfTheDocumentation() throws IOException {
        Matcher example = JSON.matcher(Files.readString(Path.of("../docs/configuration.md")));
        assertTrue(example.find());
        Path stray = folder.resolve("stray");
        String directory = "{\"directory\": \"ledger\"}";
        assertTrue(example.group(1).contains(directory));
        String json = example.group(1).replace(directory, "{\"directory\": \"" + stray + "\"}");
        Program run = run(json).succeeds();
        assertEquals(
                List.of("dsm: note: " + folder.resolve("config.json") + ": ignored, as run sets it itself: method,"
                        + " networkLedger, localLedgers, networkStart, consensus (but for the settings of pow)"),
                run.err());
        assertFalse(Files.exists(stray));
        assertFalse(Files.exists(Path.of("ledger")));
        String summary = Files.readString(folder.resolve("result/summary.json"));
        for (String approach : List.of("method1-pow", "method2-pow", "method1-pos", "method2-pos", "centralised")) {
            assertTrue(summary.contains("\"" + approach + "\" : {"), summary);
        }
        dsm("verify", folder.resolve("result")).succeeds();
    }

    @Test
    void localLedgersStayInMemory() throws IOException {
        Path stray = folder.resolve("stray");
        run(
                        "{\"localLedgers\": {\"name\": \"file\", \"config\": {\"directory\": \"" + stray + "\"}}}",
                        "--houses",
                        2,
                        "--approach",
                        "method2-pos")
                .succeeds();
        assertFalse(Files.exists(stray));
    }

    @Test
    void otherConsensusProtocol() throws IOException {
        run("{\"consensus\": \"round-robin\"}")
                .fails(2, "config.json: consensus: is 'round-robin'", "run use pow and pos only");
    }

    /** 2 x latency + jitter against the deadline, by the options or by the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | 30s | PT30S",
                "{'deadline': 'PT0.5S'} | 250ms | PT0.25S",
                "{'transport': {'name': 'in-process', 'config': {'latency': 'PT20S', 'jitter': 'PT20S'}}} | | PT20S",
                "{} | 60m | PT1H",
            })
    void answersThatComeTooLate(String json, String latency, String says) throws IOException {
        Object[] options = latency == null ? new Object[0] : new Object[] {"--latency", latency};
        run(json.replace('\'', '"'), options).fails(2, "latency: is " + says, "deadline of PT");
        assertFalse(Files.exists(folder.resolve("result")));
    }

    @Test
    void answersThatComeInTime() throws IOException {
        run("{}", "--houses", 2, "--approach", "method2-pos", "--latency", "29s")
                .succeeds();
    }

    /** Those without a network have nobody to wait for. */
    @Test
    void noNetworkNoDeadline() throws IOException {
        run("{}", "--houses", 2, "--approach", "none,centralised", "--latency", "60m")
                .succeeds();
    }
}
