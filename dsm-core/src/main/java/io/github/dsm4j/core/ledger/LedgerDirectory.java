package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory that ledger files stand in. */
final class LedgerDirectory {
    private LedgerDirectory() {}

    static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw new LedgerException(
                    "ledger directory " + directory + " cannot be made: " + e.getFile()
                            + " is there and is not a directory",
                    e);
        } catch (IOException e) {
            throw new LedgerException("ledger directory " + directory + " cannot be made: " + e, e);
        }
    }

    /** Puts the entry of a new file on the disk, with those of the directories above, which may be new as well. */
    static void sync(Path file) {
        for (Path p = file.toAbsolutePath().getParent(); p != null; p = p.getParent()) {
            try (FileChannel channel = FileChannel.open(p, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return; // Some platforms cannot open a directory, or not this one; they keep the entry by other means.
            }
        }
    }
}
