package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small runs, from the options to the folder. */
class RunTest {
    private static final List<String> FILES = List.of(
            "SHA256SUMS",
            "aggregate.svg",
            "centralised/local-profiles.csv",
            "method1-pos/ledger/ledger-0.dsml",
            "method1-pos/local-profiles.csv",
            "method1-pow/ledger/ledger-0.dsml",
            "method1-pow/local-profiles.csv",
            "method2-pos/ledger/ledger-0.dsml",
            "method2-pos/local-profiles.csv",
            "method2-pow/ledger/ledger-0.dsml",
            "method2-pow/local-profiles.csv",
            "none/local-profiles.csv",
            "summary.json");

    @TempDir
    Path folder;

    private Program run(Path out, Object... more) {
        List<Object> all = new ArrayList<>(List.of("run", "--houses", 5, "--days", 3, "--out", out));
        all.addAll(List.of(more));
        return dsm(all.toArray());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allApproachesAgreeAndTheResultVerifies() throws IOException {
        Path out = folder.resolve("a/b/result");
        Program run = run(out).succeeds();
        assertTrue(
                run.text()
                        .contains("all four approaches agree on every local profile (5 houses x 3 days),"
                                + " as the centralised plan does"),
                run::toString);
        assertEquals(FILES, files(out));
        Program verified = dsm("verify", out).succeeds();
        assertEquals(6, verified.out().size());
        assertTrue(verified.out().get(0).startsWith("method1-pow: 4 blocks, tip "), verified::toString);
        assertFalse(Files.exists(out.resolveSibling("result.partial")));
    }

    @Test
    void sameSeedSameBytes() throws IOException {
        run(folder.resolve("one")).succeeds();
        run(folder.resolve("two")).succeeds();
        run(folder.resolve("other"), "--seed", 2).succeeds();
        for (String file : FILES) {
            if (file.endsWith(".dsml") || file.endsWith(".csv")) {
                byte[] one = Files.readAllBytes(folder.resolve("one").resolve(file));
                assertArrayEquals(one, Files.readAllBytes(folder.resolve("two").resolve(file)), file);
                assertNotEquals(
                        -1,
                        Files.mismatch(
                                folder.resolve("one").resolve(file),
                                folder.resolve("other").resolve(file)),
                        file);
            }
        }
    }

    /** All but the time on the wall, and with it the check sum of the summary. */
    @Test
    void sameSeedSameSummary() throws IOException {
        run(folder.resolve("one")).succeeds();
        run(folder.resolve("two")).succeeds();
        assertEquals(withoutWall(folder.resolve("one")), withoutWall(folder.resolve("two")));
    }

    private static String withoutWall(Path result) throws IOException {
        return Files.readString(result.resolve("summary.json")).replaceAll("\"wallMs\" : [.0-9E]+", "");
    }

    @Test
    void whatThereIsIsNotOverwritten() throws IOException {
        Path out = folder.resolve("result");
        run(out, "--approach", "none").succeeds();
        byte[] sums = Files.readAllBytes(out.resolve("SHA256SUMS"));
        run(out).fails(2, out + " already holds a result; choose another --out");
        assertArrayEquals(sums, Files.readAllBytes(out.resolve("SHA256SUMS")));
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Path out = Files.createDirectory(folder.resolve("result"));
        run(out, "--approach", "none").succeeds();
        dsm("verify", out).succeeds();
    }

    @Test
    void whatAKilledRunLeftIsReplaced() throws IOException {
        Path out = folder.resolve("result");
        Path partial = Files.createDirectory(folder.resolve("result.partial"));
        Files.createFile(partial.resolve(".dsm4j-unfinished"));
        Files.writeString(
                Files.createDirectories(partial.resolve("none/ledger")).resolve("half"), "half");
        dsm("verify", partial).fails(2, "not finished");
        run(out, "--approach", "none").succeeds();
        assertEquals(List.of("SHA256SUMS", "aggregate.svg", "none/local-profiles.csv", "summary.json"), files(out));
        assertFalse(Files.exists(partial));
    }

    @Test
    void whatSomebodyElseMadeIsLeftAlone() throws IOException {
        Path partial = Files.createDirectory(folder.resolve("result.partial"));
        Files.writeString(partial.resolve("diary.txt"), "dear diary");
        run(folder.resolve("result"), "--approach", "none").fails(2, "result.partial is in the way");
        assertEquals(List.of("diary.txt"), files(partial));
    }

    @Test
    void folderOfARunningRunIsLeftAlone() throws IOException {
        Path marker = Files.createDirectory(folder.resolve("result.partial")).resolve(".dsm4j-unfinished");
        try (FileChannel held = FileChannel.open(marker, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            held.lock();
            run(folder.resolve("result"), "--approach", "none").fails(2, "is being written by another run");
            assertTrue(Files.exists(marker));
        }
    }

    @Test
    void desiredProfileFromAFile() throws IOException {
        StringBuilder rows = new StringBuilder("time,desired_w\n");
        for (int t = 0; t < 96; t++) {
            rows.append(LocalTime.of(t / 4, t % 4 * 15)).append(",2500\n");
        }
        Path desired = Files.writeString(folder.resolve("desired.csv"), rows);
        Path out = folder.resolve("result");
        run(out, "--desired", desired, "--approach", "method2-pos,centralised,none")
                .succeeds();
        dsm("verify", out).succeeds();
        assertTrue(Files.readString(out.resolve("summary.json")).contains("\"desired\" : \"given\""));
    }

    /** Without a network there is nothing to found, so many houses cost no more than their data. */
    @Test
    @Timeout(30)
    void manyHousesWithoutANetwork() {
        Program run = dsm("run", "--houses", 3000, "--days", 1, "--approach", "none", "--out", folder.resolve("result"))
                .succeeds();
        assertTrue(
                run.text().contains("|x-p|: 2-norm of agreed minus desired over the 96 intervals of a day,"),
                run::toString);
    }

    @Test
    void everyHashWins() {
        Program run = run(
                        folder.resolve("result"),
                        "--approach",
                        "method2-pow",
                        "--target-bits",
                        256,
                        "--latency",
                        "0.5s")
                .succeeds();
        assertEquals(List.of(), run.err());
    }
}
