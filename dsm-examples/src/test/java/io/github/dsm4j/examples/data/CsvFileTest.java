package io.github.dsm4j.examples.data;

import static io.github.dsm4j.examples.data.TestFiles.assertFault;
import static io.github.dsm4j.examples.data.TestFiles.file;
import static io.github.dsm4j.examples.data.TestFiles.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    private void readAll(Path file) {
        try (CsvFile csv = CsvFile.open(file)) {
            while (csv.next() != null) {
                // Only to the end.
            }
        }
    }

    private static List<Long> lines(Path file) {
        try (CsvFile csv = CsvFile.open(file)) {
            assertEquals(List.of("a", "b"), csv.header());
            List<Long> lines = new ArrayList<>();
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                lines.add(row.line());
            }
            return lines;
        }
    }

    @Test
    void knowsTheLineOfEachRow() {
        assertEquals(List.of(2L, 3L), lines(file(folder, "a,b", "1,2", "3,4")));
    }

    @Test
    void knowsTheLineOfALastRowThatIsNotEnded() {
        assertEquals(List.of(2L, 3L), lines(file(folder, "a,b\n1,2\n3,4".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void skipsEmptyLinesButCountsThem() {
        assertEquals(List.of(4L, 6L), lines(file(folder, "", "a,b", "", "1,2", "", "3,4", "")));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        byte[] text = "\uFEFFa, b\r\n\"1\",2\r\n3 , 4\r\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(2L, 3L), lines(file(folder, text)));
        try (CsvFile csv = CsvFile.open(folder.resolve("data.csv"))) {
            assertEquals("1", csv.first().text(0));
            assertEquals("4", csv.first().text(1));
        }
    }

    @Test
    void tellsGzipByItsFirstBytes() {
        assertEquals(List.of(2L), lines(file(folder, gzip("a,b\n1,2\n"))));
    }

    @Test
    void endsWithNull() {
        try (CsvFile csv = CsvFile.open(file(folder, "a,b", "1,2"))) {
            assertNotNull(csv.next());
            assertNull(csv.next());
            assertNull(csv.next());
        }
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path file = folder.resolve("none.csv");
        assertFault(file, "FILE: no such file", () -> CsvFile.open(file));
    }

    @Test
    void refusesAFolder() {
        assertFault(folder, "FILE: not a regular file; expected a CSV file, plain or gzip", () -> CsvFile.open(folder));
    }

    @Test
    void refusesAFileWithoutPermission() throws IOException {
        Path file = file(folder, "a,b");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser reads everything");
        assertFault(file, "FILE: cannot be read: java.nio.file.AccessDeniedException: FILE", () -> CsvFile.open(file));
    }

    @Test
    void refusesAFileThatFailsWhileBeingRead() {
        // Linux has one file that is regular and readable, and whose first page is never there.
        Path file = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(file), "no such file on this system");
        DataException e = assertThrows(DataException.class, () -> CsvFile.open(file));
        assertTrue(e.getMessage().startsWith(file + ": cannot be read: java.io.IOException: "), e.getMessage());
        assertInstanceOf(IOException.class, e.getCause());
    }

    @Test
    void refusesAnEmptyFile() {
        Path file = file(folder, new byte[0]);
        assertFault(file, "FILE: empty file; expected a header and rows", () -> CsvFile.open(file));
    }

    @Test
    void refusesAnEmptyCompressedFile() {
        Path file = file(folder, gzip(""));
        assertFault(file, "FILE: empty file; expected a header and rows", () -> CsvFile.open(file));
    }

    @Test
    void refusesAHeaderAlone() {
        try (CsvFile csv = CsvFile.open(file(folder, "a,b"))) {
            assertFault(folder.resolve("data.csv"), "FILE: no rows after the header", csv::first);
        }
    }

    @Test
    void refusesAColumnTwice() {
        Path file = file(folder, "", "a,b,a");
        assertFault(file, "FILE, line 2: wrong header: column 'a' appears twice", () -> CsvFile.open(file));
    }

    @Test
    void refusesRaggedRows() {
        Path file = file(folder, "a,b", "1,2", "3");
        assertFault(file, "FILE, line 3: number of fields is 1; expected 2 as in the header", () -> readAll(file));
        DataException e = assertThrows(DataException.class, () -> readAll(file));
        assertEquals(OptionalLong.of(3), e.line());
        assertEquals(file.toString(), e.source());
        assertTrue(e.column().isEmpty());
    }

    @Test
    void refusesTruncatedGzip() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 100_000; i++) {
            text.append(i * 7919L % 100_003).append(",2\n");
        }
        byte[] whole = gzip(text.toString());
        for (int length : new int[] {5, 40, whole.length / 2, whole.length - 8, whole.length - 1}) {
            Path file = file(folder, Arrays.copyOf(whole, length));
            assertFault(file, "FILE: the gzip data ends too early; the file is truncated", () -> readAll(file));
        }
    }

    @Test
    void refusesDamagedGzip() {
        byte[] damaged = gzip("a,b\n1,2\n");
        damaged[damaged.length - 6] ^= 1;
        Path file = file(folder, damaged);
        assertFault(file, "FILE: the gzip data is damaged: Corrupt GZIP trailer", () -> readAll(file));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Path file = file(folder, "a,b\n1,\u00fc\n".getBytes(StandardCharsets.ISO_8859_1));
        assertFault(file, "FILE: not a text in UTF-8", () -> readAll(file));
    }

    @Test
    void refusesBrokenQuotes() {
        Path file = file(folder, "a,b", "1,\"2");
        DataException e = assertThrows(DataException.class, () -> readAll(file));
        assertTrue(e.getMessage().startsWith(file + ", line 2: not CSV: "), e.getMessage());
    }
}
