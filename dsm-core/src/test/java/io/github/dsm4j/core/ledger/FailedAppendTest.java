package io.github.dsm4j.core.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedAppendTest {
    @TempDir
    Path directory;

    private byte[] before;

    @BeforeEach
    void write() throws IOException {
        before = LedgerFiles.written(directory);
    }

    @Test
    void leavesTheFileAsBeforeWhenTheDiskIsFull() throws IOException {
        for (int room = 0; room < 12 + 4; room++) {
            FailingChannel channel = channel(room);
            try (Ledger ledger = ledger(channel)) {
                LedgerException e = assertThrows(LedgerException.class, () -> ledger.append(new byte[4]));
                assertTrue(e.getMessage().contains("cannot add record 3 at byte " + before.length), e.getMessage());
                assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
                assertEquals(3, ledger.size());
                assertArrayEquals(LedgerFiles.BLOCKS.get(2), ledger.read(2));
            }
            assertArrayEquals(before, Files.readAllBytes(LedgerFiles.path(directory)));
        }
    }

    @Test
    void goesOnWhenThereIsRoomAgain() throws IOException {
        try (Ledger ledger = ledger(channel(5 + 13))) {
            assertThrows(LedgerException.class, () -> ledger.append(new byte[100]));
        }
        try (Ledger ledger = ledger(channel(13))) {
            ledger.append(new byte[1]);
            assertEquals(4, ledger.size());
        }
        assertEquals(before.length + 13, Files.size(LedgerFiles.path(directory)));
    }

    @Test
    void takesBackWhatDidNotReachTheDisk() throws IOException {
        FailingChannel channel = channel(100);
        channel.failForce = true;
        try (Ledger ledger = ledger(channel)) {
            assertThrows(LedgerException.class, () -> ledger.append(new byte[4]));
            assertEquals(3, ledger.size());
        }
        assertArrayEquals(before, Files.readAllBytes(LedgerFiles.path(directory)));
    }

    @Test
    void addsNothingMoreWhenItCouldNotBeTakenBack() throws IOException {
        FailingChannel channel = channel(5);
        channel.failTruncate = true;
        try (Ledger ledger = ledger(channel)) {
            assertThrows(LedgerException.class, () -> ledger.append(new byte[4]));
            String message = assertThrows(LedgerException.class, () -> ledger.append(new byte[4]))
                    .getMessage();
            assertTrue(message.endsWith("could not be repaired after a failed write; open it anew"), message);
            assertEquals(3, ledger.size());
        }
        try (Ledger ledger = LedgerFiles.open(directory)) {
            assertEquals(3, ledger.size());
        }
        assertArrayEquals(before, Files.readAllBytes(LedgerFiles.path(directory)));
    }

    private FailingChannel channel(int room) throws IOException {
        return new FailingChannel(
                FileChannel.open(LedgerFiles.path(directory), StandardOpenOption.READ, StandardOpenOption.WRITE), room);
    }

    private Ledger ledger(FailingChannel channel) throws IOException {
        Path path = LedgerFiles.path(directory);
        LedgerFile file = new LedgerFile(path, channel, FileClaim.writer(path));
        return new FileLedger(file, RecordScan.of(file), true);
    }
}
