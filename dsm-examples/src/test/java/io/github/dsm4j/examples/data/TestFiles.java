package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.function.Executable;

/** Small files, and what is said about bad ones. */
final class TestFiles {
    static final LocalDateTime START = LocalDateTime.of(2023, 5, 1, 0, 0);

    private TestFiles() {}

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("data.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, List<String> lines) {
        return file(folder, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String... lines) {
        return file(folder, List.of(lines));
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A header and days of rows; house h has h * 1000 + the number of the sample, in W. The list can be changed. */
    static List<String> wide(int houses, int days) {
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder("timestamp");
        for (int house = 1; house <= houses; house++) {
            header.append(",house_").append(house);
        }
        lines.add(header.toString());
        for (int t = 0; t < days * 96; t++) {
            StringBuilder line = new StringBuilder(START.plusMinutes(15L * t) + ":00");
            for (int house = 1; house <= houses; house++) {
                line.append(',').append(house * 1000 + t);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Checks the whole message, in which FILE stands for the file. */
    static void assertFault(Path file, String message, Executable reading) {
        DataException e = assertThrows(DataException.class, reading);
        assertEquals(message, String.valueOf(e.getMessage()).replace(file.toString(), "FILE"));
    }
}
