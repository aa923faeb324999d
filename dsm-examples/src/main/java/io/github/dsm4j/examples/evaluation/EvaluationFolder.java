package io.github.dsm4j.examples.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.file.AtomicFile;
import io.github.dsm4j.examples.file.FolderLock;
import io.github.dsm4j.examples.file.Reason;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder of an evaluation. It is filled in place, so that an evaluation that was interrupted can go on; what it is an
 * evaluation of is written first, and another one is not let in. Close it.
 */
public final class EvaluationFolder implements AutoCloseable {
    /** Says what the folder is an evaluation of. */
    static final String MANIFEST = "evaluation.json";

    private static final String FORMAT = "dsm4j-evaluation-1";
    private static final String LOCK = ".lock";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;
    private final FolderLock lock;

    private EvaluationFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** What has to be the same for results to belong together, what is easily seen first. */
    private record Manifest(
            String format, String version, long seed, boolean quick, int houses, int days, String start, String data) {
        static Manifest of(Study study, String version) {
            return new Manifest(
                    FORMAT,
                    version,
                    study.seed(),
                    study.quick(),
                    study.houses(),
                    study.data().days(),
                    study.data().start().toString(),
                    study.data().contentHash());
        }
    }

    /**
     * Opens a folder: a new one, an empty one, or one that the same evaluation was begun in.
     *
     * @param path the folder
     * @param study what is evaluated
     * @param version of this program
     * @return the folder, locked
     * @throws DsmException if it holds anything else, is in use or cannot be written; nothing is changed then
     */
    public static EvaluationFolder open(Path path, Study study, String version) {
        Manifest manifest = Manifest.of(study, version);
        try {
            boolean begun = isBegun(path, manifest);
            Files.createDirectories(path);
            FolderLock lock = FolderLock.take(path.resolve(LOCK));
            if (!begun) {
                AtomicFile.write(path.resolve(MANIFEST), JSON.writeValueAsBytes(manifest));
            }
            return new EvaluationFolder(path, lock);
        } catch (IOException e) {
            throw new DsmException(path + " cannot be written: " + Reason.of(e), e);
        }
    }

    private static boolean isBegun(Path path, Manifest manifest) throws IOException {
        if (path.toString().isEmpty()) {
            throw new DsmException("--out: is empty; name a folder");
        }
        Path file = path.resolve(MANIFEST);
        if (Files.isRegularFile(file)) {
            requireSame(path, read(file), manifest);
            return true;
        }
        if (Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path))) {
            throw new DsmException(path + " already holds something else; choose another --out");
        }
        return false;
    }

    private static Manifest read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException e) {
            throw new DsmException(file + " is not that of an evaluation; choose another --out", e);
        }
    }

    private static void requireSame(Path path, Manifest found, Manifest asked) {
        for (RecordComponent component : Manifest.class.getRecordComponents()) {
            Object there = value(component, found);
            Object here = value(component, asked);
            if (!Objects.equals(there, here)) {
                throw new DsmException(
                        path + " holds an evaluation of another configuration: its " + component.getName() + " is "
                                + there + ", not " + here + "; choose another --out, or remove it");
            }
        }
    }

    private static Object value(RecordComponent component, Manifest manifest) {
        try {
            return component.getAccessor().invoke(manifest);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the manifest is a record of this class", e);
        }
    }

    /** A lock that somebody took and never used, because the process ended in between, is nothing. */
    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(LOCK));
        }
    }

    /**
     * Where it is.
     *
     * @return the folder, as the user named it
     */
    public Path path() {
        return path;
    }

    Path trials() {
        return path.resolve("trials");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(LOCK));
            lock.close();
        } catch (IOException e) {
            throw new DsmException(path + " cannot be written: " + Reason.of(e), e);
        }
    }
}
