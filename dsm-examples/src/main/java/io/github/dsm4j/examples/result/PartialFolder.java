package io.github.dsm4j.examples.result;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.FolderLock;
import io.github.dsm4j.examples.file.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is filled beside its place and takes it when all is done, so that nothing half-written is ever taken for a
 * result. What a killed run left is replaced; what somebody else made is not touched. Confined to one thread; close it.
 */
final class PartialFolder implements AutoCloseable {
    /** Lies in the folder while it is filled, and is locked by the process that fills it. */
    static final String MARKER = ".dsm4j-unfinished";

    private final Path target;
    private final Path folder;
    private final FolderLock lock;

    private PartialFolder(Path target, Path folder, FolderLock lock) {
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /** Where the folder is while it is filled. */
    static Path partialOf(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + ".partial");
    }

    /**
     * Checks that a result may be put there, and changes nothing.
     *
     * @throws DsmException if there is something else
     */
    static void requireFree(Path target) {
        if (target.toString().isEmpty()) {
            throw new DsmException("--out: is empty; name a folder");
        }
        if (Files.isSymbolicLink(target)) {
            throw new DsmException(target + " is a symbolic link; name the folder itself by --out");
        }
        if (target.toAbsolutePath().normalize().getFileName() == null) {
            throw new DsmException(target + " cannot be a result folder; choose another --out");
        }
        try {
            if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
                throw new DsmException(target + " already holds "
                        + (Files.exists(target.resolve(ResultFiles.SUMMARY)) ? "a result" : "something else")
                        + "; choose another --out");
            }
            Path partial = partialOf(target);
            if (Files.exists(partial, NOFOLLOW_LINKS) && !isOurs(partial)) {
                throw new DsmException(partial + " is in the way, and was not left by a run; remove it yourself");
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    static PartialFolder open(Path target) {
        requireFree(target);
        Path partial = partialOf(target);
        try {
            Files.createDirectories(partial);
            FolderLock lock = FolderLock.take(partial.resolve(MARKER));
            try {
                deleteContent(partial);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
            return new PartialFolder(target, partial, lock);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    Path path() {
        return folder;
    }

    /** Puts the folder in its place. */
    void publish() {
        try {
            Files.delete(folder.resolve(MARKER));
            Files.deleteIfExists(target);
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** Deletes the folder unless it was published. */
    @Override
    public void close() {
        try {
            if (Files.exists(folder)) {
                deleteContent(folder);
                Files.deleteIfExists(folder.resolve(MARKER));
                Files.delete(folder);
            }
            lock.close();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static DsmException failed(Path path, IOException e) {
        return new DsmException(path + " cannot be written: " + Reason.of(e), e);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Left by a run: marked, or killed before it was marked or just before it was moved. */
    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, NOFOLLOW_LINKS)
                && (Files.exists(folder.resolve(MARKER))
                        || Files.exists(folder.resolve(ResultFiles.CHECKSUMS))
                        || isEmpty(folder));
    }

    private static void deleteContent(Path folder) throws IOException {
        List<Path> content;
        try (Stream<Path> files = Files.walk(folder)) {
            content = files.filter(f -> !f.equals(folder) && !f.equals(folder.resolve(MARKER)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : content) {
            Files.delete(file);
        }
    }
}
