package io.github.dsm4j.core.ledger;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens ledger files. Thread-safe; the ledgers are confined to one thread each. */
public final class FileLedgers {
    private static final System.Logger LOG = System.getLogger(FileLedgers.class.getPackageName());

    private FileLedgers() {}

    /**
     * Opens a ledger file to check it, and changes nothing. All records are read once.
     *
     * @param file the file; one that is named {@code ledger-<node>.dsml} must belong to that node
     * @return the ledger; it refuses to append. Closed by the caller; keeps writers away until then
     * @throws LedgerException if the file cannot be read, is in use by a writer, is damaged or ends within a record
     */
    public static Ledger openReadOnly(Path file) {
        try {
            return scanned(LedgerFile.open(file, FileClaim.reader(file), READ), FileLedgers::asFound);
        } catch (IOException e) {
            throw cannotOpen(file, e);
        }
    }

    static Ledger open(Path directory, NodeId owner) {
        LedgerDirectory.make(directory);
        Path path = directory.resolve(LedgerFormat.fileName(owner));
        try {
            LedgerFile file = LedgerFile.open(path, FileClaim.writer(path), CREATE, READ, WRITE);
            return scanned(file, f -> toWrite(f, owner));
        } catch (IOException e) {
            throw cannotOpen(path, e);
        }
    }

    private static LedgerException cannotOpen(Path path, IOException e) {
        return new LedgerException("ledger file " + path + " cannot be opened: " + e, e);
    }

    @FunctionalInterface
    private interface Opening {
        FileLedger open(LedgerFile file) throws IOException;
    }

    private static FileLedger scanned(LedgerFile file, Opening opening) throws IOException {
        try {
            return opening.open(file);
        } catch (IOException | RuntimeException e) {
            file.closeAfter(e);
            throw e;
        }
    }

    private static FileLedger asFound(LedgerFile file) throws IOException {
        long size = file.channel().size();
        if (size < LedgerFormat.HEADER) {
            throw file.damaged("has " + size + " bytes, too few for a ledger file");
        }
        NodeId owner = checkedOwner(file);
        Path name = file.path().getFileName();
        if (LedgerFormat.isFileName(name.toString()) && !name.toString().equals(LedgerFormat.fileName(owner))) {
            throw file.damaged("belongs to node " + owner);
        }
        RecordScan scan = RecordScan.of(file);
        if (scan.torn()) {
            throw file.damaged(scan.starts().size(), scan.end(), "is incomplete");
        }
        return new FileLedger(file, scan, false);
    }

    private static FileLedger toWrite(LedgerFile file, NodeId owner) throws IOException {
        if (file.channel().size() < LedgerFormat.HEADER) {
            begin(file, owner);
        }
        NodeId found = checkedOwner(file);
        if (!found.equals(owner)) {
            throw file.damaged("belongs to node " + found + ", not to node " + owner);
        }
        RecordScan scan = RecordScan.of(file);
        if (scan.torn()) {
            cutOff(file, scan);
        }
        return new FileLedger(file, scan, true);
    }

    private static NodeId checkedOwner(LedgerFile file) throws IOException {
        byte[] header = file.read(0, LedgerFormat.HEADER);
        LedgerFormat.faultInHeader(header).ifPresent(what -> {
            throw file.damaged(what);
        });
        return LedgerFormat.owner(header);
    }

    /** Writes the header of a new file, or of one whose creation a power cut interrupted. */
    private static void begin(LedgerFile file, NodeId owner) throws IOException {
        byte[] header = LedgerFormat.header(owner);
        byte[] there = file.read(0, (int) file.channel().size());
        if (!Arrays.equals(there, Arrays.copyOf(header, there.length))) {
            throw file.damaged("has " + there.length + " bytes that do not begin a ledger file of node " + owner);
        }
        file.write(0, ByteBuffer.wrap(header));
        file.channel().force(true);
        LedgerDirectory.sync(file.path());
    }

    /** The incomplete record was never acknowledged: {@code append} had not returned. */
    private static void cutOff(LedgerFile file, RecordScan scan) throws IOException {
        LOG.log(
                System.Logger.Level.INFO,
                "ledger file {0}, record {1} at byte {2}: cut off, only {3} bytes of it had been written",
                file.path(),
                Integer.toString(scan.starts().size()),
                Long.toString(scan.end()),
                Long.toString(scan.size() - scan.end()));
        file.truncate(scan.end());
    }
}
