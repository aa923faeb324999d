package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.ledger.LedgerException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * An open file, claimed for this ledger. Closed by the ledger.
 *
 * @param path for messages
 * @param channel the file
 * @param claim keeps others away
 */
record LedgerFile(Path path, FileChannel channel, FileClaim claim) implements AutoCloseable {
    static LedgerFile open(Path path, FileClaim claim, OpenOption... options) throws IOException {
        LedgerFile file = null;
        try {
            file = new LedgerFile(path, FileChannel.open(path, options), claim);
            claim.lock(path, file.channel);
            return file;
        } catch (IOException | RuntimeException e) {
            if (file == null) {
                claim.close();
            } else {
                file.closeAfter(e);
            }
            throw e;
        }
    }

    byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("the file ends at byte " + channel.size());
            }
        }
        return bytes;
    }

    void write(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    void truncate(long size) throws IOException {
        channel.truncate(size);
        channel.force(true);
    }

    LedgerException damaged(String what) {
        return new LedgerException("ledger file " + path + " " + what);
    }

    LedgerException damaged(long index, long position, String what) {
        return new LedgerException("ledger file " + path + ", record " + index + " at byte " + position + ": " + what);
    }

    void closeAfter(Exception cause) {
        try {
            close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            claim.close();
        }
    }
}
