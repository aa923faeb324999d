package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

class CsvTablesProperties {
    @Property(tries = 300)
    void everyDigitIsReadBack(
            @ForAll @CharRange(from = '\t', to = '\u024f') String text, @ForAll long whole, @ForAll long bits)
            throws IOException {
        double real = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(real));
        Table table = Table.of("t", "")
                .text("words")
                .number("count", "", 0)
                .number("time", "ms", 1)
                .row(text, whole, real)
                .row("", Table.MISSING, Table.MISSING)
                .build();
        List<CSVRecord> records = parse(CsvTables.of(table));
        assertEquals(List.of("words", "count", "time_ms"), records.get(0).toList());
        assertEquals(text, records.get(1).get(0));
        assertEquals(whole, Long.parseLong(records.get(1).get(1)));
        assertEquals(real, Double.parseDouble(records.get(1).get(2)));
        assertEquals(List.of("", "", ""), records.get(2).toList());
        assertEquals(3, records.size());
    }

    static List<CSVRecord> parse(byte[] csv) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }
}
