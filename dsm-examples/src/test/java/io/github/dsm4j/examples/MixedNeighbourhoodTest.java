package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The neighbourhood of the README with devices of all kinds, by the command that stands there. */
class MixedNeighbourhoodTest {
    private static final Pattern COMMAND = Pattern.compile(
            "^java -jar dsm-examples/target/dsm.jar (run --config \\S+ --days 7 --out \\S+)", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static Path result;
    private static Program run;

    @BeforeAll
    static void runTheCommandOfTheReadme() throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(Path.of("../README.md")));
        assertTrue(command.find(), "the README has no such command");
        List<Object> arguments = new ArrayList<>(List.of(command.group(1).split(" ")));
        arguments.replaceAll(a -> a.equals("dsm-examples/mixed-neighbourhood.json")
                ? Path.of("..").resolve(a.toString())
                : a);
        result = folder.resolve("mixed");
        arguments.set(arguments.size() - 1, result);
        run = dsm(arguments.toArray()).succeeds();
    }

    @Test
    void allApproachesAgree() {
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (10 houses x 7 days),"
                                + " as the centralised plan does"),
                run::text);
        assertEquals(6, dsm("verify", result).succeeds().out().size());
    }

    @Test
    void devicesDoTheSameInAllApproaches() throws IOException {
        assertEquals(
                List.of("method1-pow", "method2-pow", "method1-pos", "method2-pos", "centralised"),
                new ObjectMapper().convertValue(summary().path("agreedBy"), List.class));
    }

    /** Once, though the session lasts over midnight: it is found on both days. */
    @Test
    void whatCannotBeMetIsToldOnce() throws IOException {
        String session = "required energy of the session 2026-05-04T22:40:00Z to 2026-05-05T04:30:00Z";
        assertEquals(
                List.of("not met on 2026-05-05: house_8, device 1 (electric-vehicle), " + session
                        + ": 9450.0 Wh missing"),
                run.out().stream().filter(line -> line.contains("not met")).toList());
        assertEquals(
                List.of(
                        "house,device,kind,what,date,time,missing,unit",
                        "house_8,1,electric-vehicle," + session + ",2026-05-05,,9450.0,Wh"),
                Files.readAllLines(result.resolve("shortfalls.csv")));
    }

    /** The picture itself is looked at by people; what it holds is told by its colours. */
    @Test
    void picturesHoldEveryKind() throws IOException {
        String picture = Files.readString(result.resolve("devices.svg"));
        for (String colour :
                List.of("207,207,207", "10,160,115", "6,40,94", "176,44,0", "197,111,159", "255,243,166")) {
            int pieces = picture.split(Pattern.quote("fill:rgb(" + colour + ")"), -1).length - 1;
            assertTrue(pieces >= 3, colour + ": in the legend and both panels, but found " + pieces);
        }
        assertTrue(Files.readString(result.resolve("aggregate.svg")).startsWith("<?xml"));
    }

    @Test
    void whoMovedWhat() throws IOException {
        JsonNode moved = summary().path("movedKWh");
        assertEquals(10, moved.size());
        assertTrue(moved.path("house_5").path("battery").doubleValue() > 5, moved::toString);
        assertTrue(moved.path("house_6").path("pv").doubleValue() > 0, moved::toString);
        assertEquals(
                1,
                run.out().stream()
                        .filter(line -> line.startsWith("kWh moved on 2026-05-05"))
                        .count());
        assertEquals(
                1,
                run.out().stream()
                        .filter(line -> line.startsWith("  house_10 "))
                        .count());
    }

    private static JsonNode summary() throws IOException {
        return new ObjectMapper()
                .readTree(result.resolve("summary.json").toFile())
                .path("devices");
    }

    @Test
    void theProgramHasTheFile() throws IOException {
        assertEquals(
                Files.readString(Path.of("mixed-neighbourhood.json")).stripTrailing(),
                dsm("example").succeeds().text());
    }
}
