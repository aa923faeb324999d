package io.github.dsm4j.examples;

import static io.github.dsm4j.examples.Program.dsm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, pipes, folders and what must not be read, where there should be files. */
@Timeout(60)
class StrangeFilesTest {
    @TempDir
    Path folder;

    private Path result;

    @BeforeEach
    void run() {
        result = folder.resolve("result");
        dsm("run", "--houses", 2, "--days", 1, "--approach", "method2-pos", "--out", result)
                .succeeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary.json",
                "SHA256SUMS",
                "method2-pos/ledger/ledger-0.dsml",
                "method2-pos/local-profiles.csv"
            })
    void link(String name) throws IOException {
        Path away = Files.move(result.resolve(name), folder.resolve("away"));
        Files.createSymbolicLink(result.resolve(name), away);
        dsm("verify", result).fails(1, name + ": is not a regular file");
    }

    /** Whoever opens a pipe waits for somebody to write into it. */
    @ParameterizedTest
    @ValueSource(strings = {"summary.json", "SHA256SUMS", "method2-pos/ledger/ledger-0.dsml", "more"})
    void pipe(String name) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Path file = result.resolve(name);
        Files.deleteIfExists(file);
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor());
        dsm("verify", result).fails(1, name + ": is not a regular file");
        dsm("verify", file).fails(2, "is neither a result folder nor a ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "method2-pos/ledger/more"})
    void emptyFolder(String name) throws IOException {
        Files.createDirectories(result.resolve(name));
        dsm("verify", result).fails(1, name + ": does not belong to the result");
    }

    @Test
    void resultNamedByALink() throws IOException {
        dsm("verify", Files.createSymbolicLink(folder.resolve("link"), result)).succeeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary.json",
                "SHA256SUMS",
                "aggregate.svg",
                "method2-pos/local-profiles.csv",
                "method2-pos/ledger",
                "method2-pos/ledger/ledger-0.dsml"
            })
    void unreadable(String name) throws IOException {
        Path file = result.resolve(name);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser reads everything");
        try {
            dsm("verify", result).fails(2, name + " cannot be read: access is denied");
            if (name.endsWith(".dsml")) {
                dsm("verify", file).fails(2, name + " cannot be read: access is denied");
                dsm("show", file).fails(2, name + " cannot be read: access is denied");
            }
        } finally {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void outIsALink() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path target : new Path[] {empty, folder.resolve("nowhere")}) {
            Path link = Files.createSymbolicLink(folder.resolve("link-to-" + target.getFileName()), target);
            dsm("run", "--approach", "none", "--out", link).fails(2, link + " is a symbolic link");
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    void outIsEmpty() {
        dsm("run", "--approach", "none", "--out", "").fails(2, "--out: is empty; name a folder");
    }
}
