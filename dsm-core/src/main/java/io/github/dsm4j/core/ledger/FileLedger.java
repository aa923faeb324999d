package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Blocks in an append-only file. Confined to one thread. */
final class FileLedger implements Ledger {
    private final LedgerFile file;
    private final List<Long> starts;
    private final boolean writable;
    private long end;
    private boolean broken;

    FileLedger(LedgerFile file, RecordScan scan, boolean writable) {
        this.file = file;
        this.starts = new ArrayList<>(scan.starts());
        this.end = scan.end();
        this.writable = writable;
    }

    @Override
    public long size() {
        return starts.size();
    }

    @Override
    public byte[] read(long index) {
        long start = starts.get((int) LedgerFormat.checkIndex(index, size()));
        checkOpen();
        try {
            return RecordScan.record(file, index, start, end)
                    .orElseThrow(() -> file.damaged(index, start, "is incomplete"));
        } catch (IOException e) {
            throw failed("cannot read record " + index + " at byte " + start, e);
        }
    }

    @Override
    public void append(byte[] block) {
        LedgerFormat.checkBlock(block);
        checkOpen();
        if (!writable || broken) {
            throw file.damaged(writable ? "could not be repaired after a failed write; open it anew" : "is read-only");
        }
        try {
            write(LedgerFormat.record(block));
        } catch (IOException e) {
            undo(e);
            throw failed("cannot add record " + size() + " at byte " + end, e);
        }
    }

    private void write(byte[] record) throws IOException {
        file.write(end, ByteBuffer.wrap(record));
        file.channel().force(false);
        starts.add(end);
        end += record.length;
    }

    private void undo(IOException cause) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    private void checkOpen() {
        if (!file.channel().isOpen()) {
            throw file.damaged("is closed");
        }
    }

    private LedgerException failed(String what, IOException e) {
        return new LedgerException("ledger file " + file.path() + ": " + what + ": " + e, e);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failed("cannot be closed", e);
        }
    }
}
