package io.github.dsm4j.examples.file;

import io.github.dsm4j.api.DsmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place first, so that it is there as a whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file, in place of one that may be there.
     *
     * @param file the file; its folder exists
     * @param content its bytes
     * @throws DsmException if it cannot be written
     */
    public static void write(Path file, byte[] content) {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.write(partial, content);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DsmException(file + " cannot be written: " + Reason.of(e), e);
        }
    }
}
