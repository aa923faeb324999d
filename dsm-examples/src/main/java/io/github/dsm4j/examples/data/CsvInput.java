package io.github.dsm4j.examples.data;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens text files, plain or gzip, and puts what can go wrong while reading them into words. */
final class CsvInput {
    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvInput() {}

    /**
     * Opens a file. Whether it is compressed is told by its first bytes, not by its name.
     *
     * @throws DataException if there is no such file, it is not a regular file, or cannot be read
     */
    static Reader open(Path file) {
        if (!Files.exists(file)) {
            throw DataException.of(file.toString(), "no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw DataException.of(file.toString(), "not a regular file; expected a CSV file, plain or gzip");
        }
        try {
            return reader(Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static DataException unreadable(String file, IOException e) {
        return DataException.of(file, reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof EOFException) {
            return "the gzip data ends too early; the file is truncated";
        }
        if (e instanceof ZipException) {
            return "the gzip data is damaged: " + e.getMessage();
        }
        if (e instanceof CharacterCodingException) {
            return "not a text in UTF-8";
        }
        return "cannot be read: " + e;
    }

    private static Reader reader(InputStream file) throws IOException {
        try {
            // A decoder of its own reports malformed text; a reader made from the charset would hide it.
            Reader text = new InputStreamReader(decompressed(file), StandardCharsets.UTF_8.newDecoder());
            return withoutByteOrderMark(new BufferedReader(text, BUFFER));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static InputStream decompressed(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Spreadsheets put the mark before the header, where it would become part of the first column's name. */
    private static Reader withoutByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
