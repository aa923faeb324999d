package io.github.dsm4j.core.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerUseTest {
    @TempDir
    Path directory;

    @Test
    void hasOneWriterInAProcess() {
        try (Ledger first = LedgerFiles.open(directory)) {
            assertInUse("in use in this process", () -> LedgerFiles.open(directory));
            assertInUse("in use in this process", () -> LedgerFiles.open(directory.resolve(".")));
            assertInUse("in use in this process", () -> FileLedgers.openReadOnly(LedgerFiles.path(directory)));
            first.append(new byte[] {1});
        }
        LedgerFiles.open(directory).close();
    }

    @Test
    void hasManyReaders() throws IOException {
        LedgerFiles.written(directory);
        Path file = LedgerFiles.path(directory);
        try (Ledger one = FileLedgers.openReadOnly(file)) {
            FileLedgers.openReadOnly(file).close();
            assertEquals(3, one.size());
            assertArrayEquals(LedgerFiles.BLOCKS.get(1), one.read(1));
            assertThrows(LedgerException.class, () -> one.append(new byte[] {1}));
            assertInUse("in use in this process", () -> LedgerFiles.open(directory));
        }
        LedgerFiles.open(directory).close();
    }

    @Test
    void givesAFileFreeThatCouldNotBeOpened() throws IOException {
        byte[] good = LedgerFiles.written(directory);
        Path file = LedgerFiles.path(directory);
        Files.write(file, new byte[20]);
        assertThrows(LedgerException.class, () -> LedgerFiles.open(directory));
        assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(file));
        Files.write(file, good);
        LedgerFiles.open(directory).close();
    }

    @Test
    void readsNothingWhereNothingIs() {
        Path file = LedgerFiles.path(directory);
        assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(file));
        assertTrue(Files.notExists(file));
    }

    @Test
    void staysLockedForOtherProcessesAfterAFailedOpening() throws Exception {
        try (Ledger ledger = LedgerFiles.open(directory)) {
            assertThrows(LedgerException.class, () -> LedgerFiles.open(directory));
            assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(LedgerFiles.path(directory)));
            String said = tryLockElsewhere(LedgerFiles.path(directory));
            assertEquals("taken", said.strip());
            assertEquals(0, ledger.size());
        }
        assertEquals("free", tryLockElsewhere(LedgerFiles.path(directory)).strip());
    }

    @Test
    void respectsTheLockOfAnotherProcess() throws Exception {
        LedgerFiles.written(directory);
        Path file = LedgerFiles.path(directory);
        Process other = start("Thread.sleep(60_000);", file);
        try (InputStream said = other.getInputStream()) {
            assertEquals('f', said.read());
            assertInUse("in use by another process", () -> LedgerFiles.open(directory));
            assertInUse("in use by another process", () -> FileLedgers.openReadOnly(file));
        } finally {
            other.destroyForcibly().waitFor();
        }
        LedgerFiles.open(directory).close();
    }

    private String tryLockElsewhere(Path file) throws IOException {
        try (InputStream said = start("", file).getInputStream()) {
            return new String(said.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    /** A second JVM that tries to lock the file and says how it went. */
    private Process start(String afterwards, Path file) throws IOException {
        Path program = directory.resolve("Locker.java");
        Files.writeString(program, """
                public class Locker {
                    public static void main(String[] args) throws Exception {
                        try (var file = new java.io.RandomAccessFile(args[0], "rw")) {
                            System.out.println(file.getChannel().tryLock() == null ? "taken" : "free");
                            %s
                        }
                    }
                }
                """.formatted(afterwards));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, program.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void assertInUse(String end, org.junit.jupiter.api.function.Executable opening) {
        String message = assertThrows(LedgerException.class, opening).getMessage();
        assertTrue(message.endsWith(end), message);
    }
}
