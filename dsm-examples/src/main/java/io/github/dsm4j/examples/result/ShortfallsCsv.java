package io.github.dsm4j.examples.result;

import io.github.dsm4j.examples.planning.Shortfall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What could not be met, as a file: a line each. */
final class ShortfallsCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ShortfallsCsv() {}

    static byte[] of(List<Shortfall> shortfalls) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord("house", "device", "kind", "what", "date", "missing", "unit");
            for (Shortfall s : shortfalls) {
                csv.printRecord(s.house(), s.device(), s.kind(), s.what(), s.date(), s.missing(), s.unit());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
