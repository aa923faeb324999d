package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The SHA-256 of all files of a folder, in the form that {@code sha256sum -c} reads. */
public final class Checksums {
    private Checksums() {}

    /** The files of a folder and those below, relative to it with slashes, sorted; without the check sums themselves. */
    static List<String> files(Path folder) {
        return below(folder).stream()
                .filter(f -> !Files.isDirectory(f))
                .map(f -> relative(folder, f))
                .filter(f -> !f.equals(ResultFiles.CHECKSUMS) && !f.equals(PartialFolder.MARKER))
                .sorted()
                .toList();
    }

    /** The folder and everything in it; links are not followed. */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    private static DsmException unreadable(Path folder, IOException e) {
        Path where = e instanceof FileSystemException f && f.getFile() != null ? Path.of(f.getFile()) : folder;
        return new DsmException(where + " cannot be read: " + Reason.of(e), e);
    }

    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String line(Path folder, String file) {
        return sha256(folder.resolve(file)) + "  " + file;
    }

    static void write(Path folder) {
        StringBuilder text = new StringBuilder();
        files(folder).forEach(file -> text.append(line(folder, file)).append('\n'));
        Path sums = folder.resolve(ResultFiles.CHECKSUMS);
        try {
            Files.writeString(sums, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DsmException(sums + " cannot be written: " + Reason.of(e), e);
        }
    }

    /**
     * The check sum of a file.
     *
     * @param file the file
     * @return 64 lower-case hexadecimal digits
     * @throws DsmException if it cannot be read
     */
    public static String sha256(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new DsmException(file + " cannot be read: " + Reason.of(e), e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
