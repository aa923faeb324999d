package io.github.dsm4j.examples.result;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.Reason;
import io.github.dsm4j.examples.planning.Approach;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks which files there are, and every byte of them. */
final class FilesCheck {
    private FilesCheck() {}

    /**
     * There are folders and regular files only, so that nothing is read but the bytes that lie in the folder.
     *
     * @throws DsmException if one cannot be read
     */
    static void kinds(Path folder) throws Fault {
        for (Path path : Checksums.below(folder)) {
            if (!Files.isDirectory(path, NOFOLLOW_LINKS)) {
                String name = Checksums.relative(folder, path);
                Fault.unless(Files.isRegularFile(path, NOFOLLOW_LINKS), name, "is not a regular file");
                requireReadable(path);
            }
        }
    }

    /** What must not be read says nothing about the result. */
    static void requireReadable(Path file) {
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new DsmException(file + " cannot be read: access is denied");
        }
    }

    /** No file or folder is missing, and none is there that does not belong. */
    static void names(Path folder, Collection<Approach> approaches, Summary summary) throws Fault {
        List<String> expected = new ArrayList<>(ResultFiles.all(approaches, summary));
        List<String> found = Checksums.files(folder);
        for (String file : expected) {
            Fault.unless(found.contains(file), file, "is missing");
        }
        for (String file : found) {
            Fault.unless(expected.contains(file), file, "does not belong to the result");
        }
        for (Path path : Checksums.below(folder)) {
            String name = Checksums.relative(folder, path);
            boolean holds = expected.stream().anyMatch(file -> file.startsWith(name + "/"));
            Fault.unless(!Files.isDirectory(path) || name.isEmpty() || holds, name, "does not belong to the result");
        }
        Fault.unless(Files.isRegularFile(folder.resolve(ResultFiles.CHECKSUMS)), ResultFiles.CHECKSUMS, "is missing");
    }

    /** The check sums are those of the files, and their file has not a byte more. */
    static void sums(Path folder) throws Fault {
        List<String> files = Checksums.files(folder);
        String[] lines = text(folder.resolve(ResultFiles.CHECKSUMS)).split("\n", -1);
        for (int i = 0; i < files.size(); i++) {
            String expected = Checksums.line(folder, files.get(i));
            String line = i < lines.length ? lines[i] : "";
            Fault.unless(
                    line.equals(expected),
                    ResultFiles.CHECKSUMS + ", line " + (i + 1),
                    "does not fit " + files.get(i) + "; expected " + expected);
        }
        Fault.unless(
                lines.length == files.size() + 1 && lines[files.size()].isEmpty(),
                ResultFiles.CHECKSUMS + ", line " + (files.size() + 1),
                "expected nothing after line " + files.size() + " and its line feed");
    }

    /** Byte for byte, so that no damage is lost in decoding. */
    private static String text(Path file) throws Fault {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new Fault(ResultFiles.CHECKSUMS, "cannot be read: " + Reason.of(e));
        }
    }
}
