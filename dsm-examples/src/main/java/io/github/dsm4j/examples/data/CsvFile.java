package io.github.dsm4j.examples.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file read row by row: a header whose names differ, then rows of as many fields. Every fault of the file becomes
 * a {@link DataException}. Not thread-safe.
 */
final class CsvFile implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final String name;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private List<String> header = List.of();
    private long headerLine;

    private CsvFile(String name, CSVParser parser) {
        this.name = name;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Opens a file, plain or gzip, and reads its header.
     *
     * @throws DataException if it cannot be read, is empty, or has a column twice
     */
    static CsvFile open(Path file) {
        Reader text = CsvInput.open(file);
        CsvFile csv = null;
        try {
            csv = new CsvFile(file.toString(), CSVParser.parse(text, FORMAT));
            csv.readHeader();
            return csv;
        } catch (IOException | DataException e) {
            closeQuietly(csv == null ? text : csv.parser, e);
            throw e instanceof DataException fault ? fault : CsvInput.unreadable(file.toString(), (IOException) e);
        }
    }

    String name() {
        return name;
    }

    List<String> header() {
        return header;
    }

    /** The next row, or null after the last one. */
    @Nullable
    CsvRow next() {
        CSVRecord fields = nextRecord();
        if (fields == null) {
            return null;
        }
        CsvRow row = new CsvRow(name, parser.getCurrentLineNumber(), header, fields);
        if (fields.size() != header.size()) {
            throw row.error(
                    "number of fields is " + fields.size() + "; expected " + header.size() + " as in the header");
        }
        return row;
    }

    /** The first row of data, which there must be. */
    CsvRow first() {
        CsvRow row = next();
        if (row == null) {
            throw DataException.of(name, "no rows after the header");
        }
        return row;
    }

    /** Tells of a header that is not the expected one. */
    DataException wrongHeader(String problem) {
        return DataException.at(name, headerLine, "wrong header: " + problem);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw CsvInput.unreadable(name, e);
        }
    }

    private void readHeader() {
        CSVRecord fields = nextRecord();
        if (fields == null) {
            throw DataException.of(name, "empty file; expected a header and rows");
        }
        header = List.copyOf(fields.toList());
        headerLine = parser.getCurrentLineNumber();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                throw wrongHeader("column '" + column + "' appears twice");
            }
        }
    }

    private @Nullable CSVRecord nextRecord() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof CSVException) {
                throw DataException.at(name, parser.getCurrentLineNumber(), "not CSV: " + cause.getMessage());
            }
            throw CsvInput.unreadable(name, cause);
        }
    }

    private static void closeQuietly(Closeable resource, Exception e) {
        try {
            resource.close();
        } catch (IOException suppressed) {
            e.addSuppressed(suppressed);
        }
    }
}
