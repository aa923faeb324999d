package io.github.dsm4j.core.ledger;

import static io.github.dsm4j.core.ledger.LedgerFiles.BLOCKS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerDamageTest {
    /** Where the third and last record begins: header, then two records of 1 and 5 bytes. */
    private static final int LAST = 16 + 12 + 1 + 12 + 5;

    @TempDir
    Path directory;

    private Path file;
    private byte[] good;

    @BeforeEach
    void write() throws IOException {
        good = LedgerFiles.written(directory);
        file = LedgerFiles.path(directory);
        assertEquals(LAST + 12 + 3, good.length);
    }

    @Test
    void cutsOffALastRecordTornAnywhere() throws IOException {
        for (int length = LAST + 1; length < good.length; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            String readOnly = assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(file))
                    .getMessage();
            assertTrue(readOnly.endsWith(", record 2 at byte " + LAST + ": is incomplete"), readOnly);
            assertEquals(length, Files.size(file), "reading only must change nothing");

            try (Ledger ledger = LedgerFiles.open(directory)) {
                assertEquals(2, ledger.size());
                assertEquals(LAST, Files.size(file));
                ledger.append(BLOCKS.get(2));
            }
            assertArrayEquals(good, Files.readAllBytes(file));
        }
    }

    @Test
    void beginsAnewWhereTheHeaderIsTorn() throws IOException {
        for (int length = 0; length < 16; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(file));
            LedgerFiles.open(directory).close();
            assertArrayEquals(Arrays.copyOf(good, 16), Files.readAllBytes(file));
        }
        Files.write(file, new byte[] {'D', 'S', 'X'});
        assertThrows(LedgerException.class, () -> LedgerFiles.open(directory));
        assertEquals(3, Files.size(file));
    }

    @Test
    void detectsEveryFlippedBit() throws IOException {
        for (int bit = 0; bit < 8 * good.length; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bad);
            assertThrows(LedgerException.class, () -> LedgerFiles.open(directory), "bit " + bit);
            assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(file), "bit " + bit);
            assertArrayEquals(bad, Files.readAllBytes(file));
        }
    }

    @Test
    void detectsDamageDoneAfterOpening() throws IOException {
        try (Ledger ledger = LedgerFiles.open(directory)) {
            byte[] bad = good.clone();
            bad[LAST + 12]++;
            Files.write(file, bad);
            LedgerException e = assertThrows(LedgerException.class, () -> ledger.read(2));
            assertEquals(
                    "ledger file " + file + ", record 2 at byte " + LAST
                            + ": its block is damaged, the check sum differs",
                    e.getMessage());
            assertArrayEquals(BLOCKS.get(1), ledger.read(1));
            Files.write(file, Arrays.copyOf(good, LAST + 1));
            assertThrows(LedgerException.class, () -> ledger.read(2));
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertMessage(b -> with(b, 0, 'X'), " is not a ledger file: it does not begin with DSML");
        assertMessage(b -> with(b, 5, 2), " has version 2, known is 1");
        assertMessage(b -> with(b, 7, 1), " has a damaged header: bytes 6 and 7 are not 0");
        assertMessage(b -> with(b, 15, 8), " belongs to node 8, not to node 7");
        assertMessage(b -> with(b, 19, 9), ", record 0 at byte 16: its length is damaged, the check sum differs");
        assertMessage(b -> with(b, 45, 0), ", record 1 at byte 29: its block is damaged, the check sum differs");
    }

    @Test
    void refusesAnAbsurdLength() throws IOException {
        byte[] empty = Arrays.copyOf(good, 28);
        System.arraycopy(LedgerFormat.record(new byte[0]), 0, empty, 16, 12);
        assertMessage(b -> empty, ", record 0 at byte 16: its length is 0, allowed is 1 to 1073741824");
    }

    @Test
    void refusesTheFileOfAnotherNode() throws IOException {
        Path other = directory.resolve("ledger-8.dsml");
        Files.copy(file, other);
        LedgerException e = assertThrows(LedgerException.class, () -> FileLedgers.openReadOnly(other));
        assertEquals("ledger file " + other + " belongs to node 7", e.getMessage());
    }

    private void assertMessage(UnaryOperator<byte[]> damage, String end) throws IOException {
        Files.write(file, damage.apply(good.clone()));
        String message = assertThrows(LedgerException.class, () -> LedgerFiles.open(directory))
                .getMessage();
        assertEquals("ledger file " + file + end, message);
    }

    private static byte[] with(byte[] bytes, int index, int value) {
        bytes[index] = (byte) value;
        return bytes;
    }
}
