package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a ledger file to many readers or one writer. A file lock alone does not: POSIX drops all locks that a process has
 * on a file when it closes <em>any</em> channel to it, so the files open in this process are counted as well. Thread-safe.
 */
final class FileClaim implements AutoCloseable {
    private static final int WRITER = -1;
    /** Number of readers by real path, or {@link #WRITER}. Guarded by itself. */
    private static final Map<Path, Integer> HELD = new HashMap<>();

    private final Path key;
    private final boolean shared;
    private final boolean alone;
    private boolean released;

    private FileClaim(Path key, boolean shared, boolean alone) {
        this.key = key;
        this.shared = shared;
        this.alone = alone;
    }

    static FileClaim writer(Path file) throws IOException {
        return claim(file, false);
    }

    static FileClaim reader(Path file) throws IOException {
        return claim(file, true);
    }

    private static FileClaim claim(Path file, boolean shared) throws IOException {
        // The file need not exist yet, its directory does.
        Path key = Files.exists(file)
                ? file.toRealPath()
                : file.toAbsolutePath().resolveSibling(".").toRealPath().resolve(file.getFileName());
        synchronized (HELD) {
            int others = HELD.getOrDefault(key, 0);
            if (others == WRITER || (others > 0 && !shared)) {
                throw new LedgerException("ledger file " + file + " is in use in this process");
            }
            HELD.put(key, shared ? others + 1 : WRITER);
            return new FileClaim(key, shared, others == 0);
        }
    }

    /** Keeps other processes away until the channel is closed. */
    void lock(Path file, FileChannel channel) throws IOException {
        if (alone && channel.tryLock(0, Long.MAX_VALUE, shared) == null) {
            throw new LedgerException("ledger file " + file + " is in use by another process");
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            if (!released) {
                released = true;
                HELD.computeIfPresent(key, (k, n) -> n == WRITER || n == 1 ? null : n - 1);
            }
        }
    }
}
