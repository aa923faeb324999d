package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
    @TempDir
    static Path folder;

    private static Path result;

    @BeforeAll
    static void run() {
        result = folder.resolve("result");
        dsm(
                        "run",
                        "--houses",
                        3,
                        "--days",
                        2,
                        "--approach",
                        "method2-pow,method2-pos",
                        "--initial",
                        "idle",
                        "--out",
                        result)
                .succeeds();
    }

    private static void contains(Program show, String... parts) {
        for (String part : parts) {
            assertTrue(show.text().contains(part), () -> "expected '" + part + "' in " + show);
        }
    }

    @Test
    void lastBlockOfTheFirstChain() {
        Program show = dsm("show", result).succeeds();
        contains(
                show, "block 2, hash ", "method 2", "period 2026-05-02T00:00:00Z, 96 x PT15M", "over 3 local profiles");
        contains(show, "iteration 1: node ", " improves it by ", "distance at the end: ", "seal: node ", "earns ");
        contains(show, "nobody improves it by the margin, so it is the last", " in the unit of the stake, Wh");
        contains(show, "state after it:", "earned Wh", "recovered Wh", "13500");
    }

    @Test
    void genesisBlock() {
        Program show =
                dsm("show", result, "--approach", "method2-pos", "--block", 0).succeeds();
        contains(show, "block 0, hash ", "registered: node 1, stake 13500 Wh, key ");
    }

    @Test
    void profileOfANodeWithItsProof() throws IOException {
        Program show = dsm("show", result, "--block", 1, "--node", 2).succeeds();
        contains(show, "local profile of node 2:", "leads to the merkle root of the header");
        List<String> rows = Files.readAllLines(result.resolve("method2-pow/local-profiles.csv"));
        int first = show.out().indexOf("local profile of node 2:") + 1;
        for (int t = 0; t < 96; t++) {
            String watts = rows.get(t + 1).split(",", -1)[2];
            assertTrue(
                    show.out().get(first + t).endsWith(" " + watts + " W"),
                    show.out().get(first + t));
        }
    }

    @Test
    void ledgerFile() {
        Path ledger = result.resolve("method2-pow/ledger/ledger-0.dsml");
        assertEquals(
                dsm("show", result).succeeds().out(),
                dsm("show", ledger).succeeds().out());
    }

    @Test
    void wrongUse() {
        dsm("show", result, "--block", 3).fails(2, "--block: is 3, allowed is 0 to 2");
        dsm("show", result, "--block", -1).fails(2, "--block: is -1, allowed is 0 or more");
        dsm("show", result, "--node", 9).fails(2, "--node", "no profile of node 9");
        dsm("show", result, "--node", "x").fails(2, "--node: 'x' is no node id");
        dsm("show", result, "--block", 0, "--node", 1).fails(2, "--node", "genesis");
        dsm("show", result, "--approach", "centralised").fails(2, "holds no ledger of centralised");
        dsm("show", result, "--approach", "best").fails(2, "approach 'best' is unknown");
        dsm("show", folder.resolve("nowhere")).fails(2, "nowhere holds no ledger");
    }
}
