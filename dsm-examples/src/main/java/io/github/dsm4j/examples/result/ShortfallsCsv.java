package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.file.Reason;
import io.github.dsm4j.examples.planning.Shortfall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** What could not be met, as a file: a line for each shortfall of a device, and for each interval of the neighbourhood. */
final class ShortfallsCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** What stands in the place of a house where all of them together are meant. */
    private static final String ALL = "neighbourhood";

    private ShortfallsCsv() {}

    static byte[] of(Summary.@Nullable Devices devices, List<BrokenLimit> broken) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord("house", "device", "kind", "what", "date", "time", "missing", "unit");
            List<Shortfall> shortfalls = devices == null ? List.of() : devices.shortfalls();
            for (Shortfall s : shortfalls) {
                csv.printRecord(s.house(), s.device(), s.kind(), s.what(), s.date(), "", s.missing(), s.unit());
            }
            for (BrokenLimit b : broken) {
                csv.printRecord(
                        ALL, "", "", b.limit(), b.time().toLocalDate(), b.time().toLocalTime(), b.missing(), b.unit());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Compares the file of a result with what it must be. */
    static void check(Path folder, Summary.@Nullable Devices devices, List<BrokenLimit> broken) throws Fault {
        try {
            Fault.unless(
                    Arrays.equals(Files.readAllBytes(folder.resolve(ResultFiles.SHORTFALLS)), of(devices, broken)),
                    ResultFiles.SHORTFALLS,
                    "says something else than " + ResultFiles.SUMMARY
                            + (broken.isEmpty() ? "" : " and the local profiles"));
        } catch (IOException e) {
            throw new Fault(ResultFiles.SHORTFALLS, "cannot be read: " + Reason.of(e));
        }
    }
}
