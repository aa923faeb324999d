package io.github.dsm4j.examples.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes power profiles of houses as {@code timestamp,house_1,house_2,...} and reads them back to the same milliwatts.
 * Powers are in W with three decimals, timestamps like {@code 2023-05-01T00:00:00}, lines end in a line feed: equal
 * profiles make equal files. {@link CsvNeighbourhood} reads such a file too. All methods are thread-safe.
 */
public final class WideCsv {
    /** The powers of a house in so many rows are close to each other in memory, those of all houses in one row are not. */
    private static final int ROWS_AT_ONCE = 8;

    private WideCsv() {}

    /**
     * Writes a file, replacing an older one at once and only when all is written: whoever reads it sees the old or the
     * new one, never a part.
     *
     * @param file the file; {@code .part} is appended to its name while it is written
     * @param start the time of the first sample, to the second
     * @param step the time between samples, whole seconds
     * @param milliwatts powers by house, then by sample, mW; at least one house, all of the same length, at most 1 GW
     * @throws IllegalArgumentException if start, step or powers are not as said
     * @throws DataException if the file cannot be written
     */
    public static void write(Path file, LocalDateTime start, Duration step, long[][] milliwatts) {
        checkStart(start);
        checkStep(step);
        check(milliwatts);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            writeAll(part, start, step, milliwatts);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            DataException fault = DataException.of(file.toString(), "cannot be written: " + e, e);
            deletePart(part, fault);
            throw fault;
        }
    }

    /**
     * Reads a file written by {@link #write}, and nothing looser: houses named and numbered as written, no sample
     * missing, no more than three decimals.
     *
     * @param file the file, plain or gzip
     * @param step the time between samples, whole seconds
     * @return the profiles
     * @throws IllegalArgumentException if the step is not whole seconds
     * @throws DataException if the file cannot be read or is not of that form
     */
    public static WideProfiles read(Path file, Duration step) {
        checkStep(step);
        try (CsvFile csv = CsvFile.open(file)) {
            return WideProfiles.read(csv, step);
        }
    }

    private static void checkStart(LocalDateTime start) {
        if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("start " + start + ": expected a whole second");
        }
    }

    private static void checkStep(Duration step) {
        if (step.isNegative() || step.isZero() || !step.equals(step.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("step " + step + ": expected whole seconds");
        }
    }

    private static void check(long[][] milliwatts) {
        if (milliwatts.length == 0) {
            throw new IllegalArgumentException("no houses");
        }
        for (int house = 0; house < milliwatts.length; house++) {
            if (milliwatts[house].length != milliwatts[0].length) {
                throw new IllegalArgumentException("house_" + (house + 1) + " has " + milliwatts[house].length
                        + " samples, house_1 has " + milliwatts[0].length);
            }
            if (!Arrays.stream(milliwatts[house]).allMatch(PowerUnit::inRange)) {
                throw new IllegalArgumentException("house_" + (house + 1) + " has a power beyond 1 GW");
            }
        }
    }

    private static void writeAll(Path file, LocalDateTime start, Duration step, long[][] milliwatts)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeHeader(out, milliwatts.length);
            for (int t = 0; t < milliwatts[0].length; t += ROWS_AT_ONCE) {
                writeRows(out, start, step, milliwatts, t);
            }
        }
    }

    private static void deletePart(Path part, DataException fault) {
        try {
            if (Files.isRegularFile(part)) {
                Files.delete(part);
            }
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    private static void writeHeader(Writer out, int houses) throws IOException {
        out.write("timestamp");
        for (int house = 1; house <= houses; house++) {
            out.write(",house_" + house);
        }
        out.write('\n');
    }

    private static void writeRows(Writer out, LocalDateTime start, Duration step, long[][] milliwatts, int first)
            throws IOException {
        List<StringBuilder> rows = new ArrayList<>();
        for (int t = first; t < Math.min(first + ROWS_AT_ONCE, milliwatts[0].length); t++) {
            rows.add(new StringBuilder(TimeAxis.text(start.plus(step.multipliedBy(t)))));
        }
        for (long[] house : milliwatts) {
            for (int row = 0; row < rows.size(); row++) {
                PowerUnit.appendWatts(rows.get(row).append(','), house[first + row]);
            }
        }
        for (StringBuilder row : rows) {
            out.append(row).append('\n');
        }
    }
}
