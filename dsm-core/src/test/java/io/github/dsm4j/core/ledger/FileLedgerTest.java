package io.github.dsm4j.core.ledger;

import static io.github.dsm4j.core.ledger.LedgerFiles.BLOCKS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {
    @TempDir
    Path directory;

    @Test
    void keepsBlocksOverARestart() throws IOException {
        LedgerFiles.written(directory);

        try (Ledger ledger = LedgerFiles.open(directory)) {
            assertArrayEquals(BLOCKS.toArray(), LedgerFiles.all(ledger).toArray());
            ledger.append(new byte[] {9});
        }

        try (Ledger ledger = LedgerFiles.open(directory)) {
            assertEquals(4, ledger.size());
            assertArrayEquals(new byte[] {9}, ledger.read(3));
        }
    }

    @Test
    void readsWhatItJustAppended() {
        try (Ledger ledger = LedgerFiles.open(directory)) {
            BLOCKS.forEach(ledger::append);
            assertArrayEquals(BLOCKS.toArray(), LedgerFiles.all(ledger).toArray());
        }
    }

    @Test
    void writesTheDocumentedBytes() throws IOException {
        try (Ledger ledger = LedgerFiles.open(directory)) {
            ledger.append("123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        // e3069283 is the published check value of CRC-32C, that of "123456789".
        assertEquals(
                "44534d4c" + "0001" + "0000" + "0000000000000007" + "00000009" + "30d5900b" + "e3069283"
                        + "313233343536373839",
                HexFormat.of().formatHex(Files.readAllBytes(LedgerFiles.path(directory))));
    }

    @Test
    void makesTheDirectoriesAboveIt() {
        Path deep = directory.resolve("a/b/c");
        LedgerFiles.open(deep).close();
        assertTrue(Files.isRegularFile(LedgerFiles.path(deep)));
    }

    @Test
    void namesTheFileByTheUnsignedNode() {
        new FileLedgerProvider()
                .open(new FileLedgerConfig(directory.toString()), NodeId.of(-1))
                .close();
        assertTrue(Files.exists(directory.resolve("ledger-18446744073709551615.dsml")));
    }

    @Test
    void refusesAFileInPlaceOfTheDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("taken"));
        String message = assertThrows(LedgerException.class, () -> LedgerFiles.open(file))
                .getMessage();
        assertTrue(message.endsWith("is there and is not a directory"), message);
    }

    @Test
    void refusesADirectoryItMayNotWrite() throws IOException {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
        assertThrows(LedgerException.class, () -> LedgerFiles.open(locked));
    }

    @Test
    void refusesADirectoryInPlaceOfTheFile() throws IOException {
        Files.createDirectory(LedgerFiles.path(directory));
        String message = assertThrows(LedgerException.class, () -> LedgerFiles.open(directory))
                .getMessage();
        assertTrue(message.contains("ledger-7.dsml cannot be opened"), message);
    }

    @Test
    void refusesBadArguments() {
        try (Ledger ledger = LedgerFiles.open(directory)) {
            assertThrows(IllegalArgumentException.class, () -> ledger.append(new byte[0]));
            assertThrows(IndexOutOfBoundsException.class, () -> ledger.read(0));
            assertThrows(IndexOutOfBoundsException.class, () -> ledger.read(-1));
            assertEquals(0, ledger.size());
        }
        assertThrows(ConfigurationException.class, () -> new FileLedgerConfig(" "));
        assertThrows(ConfigurationException.class, () -> new FileLedgerConfig("a\0b"));
    }

    @Test
    void isUselessOnceClosed() {
        Ledger ledger = LedgerFiles.open(directory);
        ledger.append(new byte[] {1});
        ledger.close();
        ledger.close();
        assertThrows(LedgerException.class, () -> ledger.append(new byte[] {1}));
        assertThrows(LedgerException.class, () -> ledger.read(0));
    }
}
