package io.github.dsm4j.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.PeriodResult;
import io.github.dsm4j.examples.plugin.RoundRobinConfig;
import io.github.dsm4j.steering.BatteryConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code that the README shows is compiled, and does what it says. */
class QuickStartTest {
    private static final Map<NodeId, PowerProfile> BASELOADS = Map.of(
            NodeId.of(1), PowerProfile.zero(96).map(p -> 300_000),
            NodeId.of(2), PowerProfile.zero(96).map(p -> -800_000));

    @Test
    void theQuickStartPlansADay() {
        PeriodResult result = QuickStart.plan(BASELOADS);
        assertEquals(1, result.block().height());
        assertEquals(PowerProfile.zero(96).map(p -> -500_000), result.aggregate());
    }

    @Test
    void theSamplePluginIsFoundByNameAndNodesTakeTurns() {
        BatteryConfig battery =
                BatteryConfig.builder().capacityWh(1_000).powerW(500).build();
        List<NodeId> winners = new ArrayList<>();
        Horizon day = Horizon.day(Instant.EPOCH);
        try (Neighbourhood n = Neighbourhood.builder()
                .consensus("round-robin", new RoundRobinConfig(2))
                .house(1, battery)
                .house(2, battery)
                .build()) {
            for (int i = 0; i < 4; i++) {
                winners.add(n.plan(day, BASELOADS).winner());
                day = day.next();
            }
        }
        assertEquals(List.of(NodeId.of(1), NodeId.of(2), NodeId.of(2), NodeId.of(1)), winners);
    }

    @Test
    void everySnippetOfTheReadmeStandsInACompiledFile() throws IOException {
        Path root = root();
        String sources;
        try (Stream<Path> files = Files.walk(root.resolve("dsm-examples/src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(stripped(Files.readString(file)));
            }
            sources = all.toString();
        }
        Matcher snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(root.resolve("README.md")));
        int count = 0;
        while (snippets.find()) {
            String snippet = stripped(snippets.group(1));
            assertTrue(sources.contains(snippet), () -> "not in a source file: " + snippet);
            count++;
        }
        assertTrue(count >= 2, "the README shows how to embed and how to write a plugin");
    }

    /** Lines without indentation. */
    private static String stripped(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).reduce("", (a, b) -> a + b + "\n");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".ci"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
