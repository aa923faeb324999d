package io.github.dsm4j.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;

/** Writes tables as CSV in UTF-8, with a point in numbers and commas between cells, whatever the locale. */
final class CsvTables {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTables() {}

    static byte[] of(Table table) {
        Function<List<Object>, List<String>> stored =
                row -> row.stream().map(Cells::stored).toList();
        return bytes(
                table.columns().stream().map(Column::key).toList(),
                table.rows().stream().map(stored).toList());
    }

    static byte[] ofFindings(Report report) {
        List<List<String>> rows = report.sections().stream()
                .flatMap(section -> section.findings().stream()
                        .map(finding -> List.of(
                                section.id(),
                                finding.claim(),
                                finding.source(),
                                finding.verdict().word(),
                                finding.evidence())))
                .toList();
        return bytes(List.of("experiment", "claim", "source", "verdict", "evidence"), rows);
    }

    private static byte[] bytes(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            FORMAT.printRecord(text, header.toArray());
            for (List<String> row : rows) {
                FORMAT.printRecord(text, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
