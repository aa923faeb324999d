package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who moves when, from the command line. */
class CoordinationOptionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--coordination, sweep, coordination=SWEEP",
        "--coordination, accelerated, coordination=ACCELERATED",
        "--winners, 4, winners=4"
    })
    void allApproachesAgree(String option, String value, String told) throws IOException {
        Path result = folder.resolve("result");
        Program run = dsm("run", option, value, "--houses", 5, "--days", 2, "--out", result)
                .succeeds();
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (5 houses x 2 days),"
                                + " as the centralised plan does"),
                run::text);
        assertTrue(Files.readString(result.resolve("summary.json")).contains(told));
        assertEquals(0, dsm("verify", result).code());
    }

    /** The options change nothing else of what the file says; limits are kept. */
    @Test
    void theFileSettlesTheRest() throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), """
                {"algorithm": {"name": "profile-steering",
                               "config": {"epsilonMilliwatts": 2000, "limits": {"minW": [-3000], "maxW": [4000]}}}}
                """);
        Path result = folder.resolve("result");
        dsm("run", "--config", file, "--coordination", "sweep", "--houses", 5, "--days", 2, "--out", result)
                .succeeds();
        String summary = Files.readString(result.resolve("summary.json"));
        assertTrue(summary.contains("epsilonMilliwatts=2000"), summary);
        assertTrue(summary.contains("maxW=[4000.0]"), summary);
    }

    @Test
    void whatDoesNotFitIsRefused() throws IOException {
        Path out = folder.resolve("result");
        dsm("run", "--coordination", "jacobi", "--out", out).fails(2, "greedy, sweep, accelerated");
        dsm("run", "--winners", 0, "--out", out).fails(2, "winners: is 0, allowed is 1 to 1000000");
        dsm("run", "--coordination", "sweep", "--winners", 2, "--out", out)
                .fails(2, "only greedy coordination has winners");
        dsm("run", "--algorithm", "admm", "--coordination", "sweep", "--out", out)
                .fails(2, "belong to profile-steering");
        Path file = Files.writeString(
                folder.resolve("config.json"),
                "{\"algorithm\": {\"name\": \"profile-steering\", \"config\": {\"limits\": {\"maxW\": [1, 2, 3]}}}}");
        dsm("run", "--config", file, "--houses", 3, "--days", 1, "--out", out)
                .fails(2, "maxW: has 3 values, allowed is none, one, or one for each of the 96 intervals");
    }
}
