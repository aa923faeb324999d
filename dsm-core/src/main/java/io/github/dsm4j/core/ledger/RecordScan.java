package io.github.dsm4j.core.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads all records of a file once, from the front, and checks them.
 *
 * @param starts where each record begins
 * @param end where the last complete record ends
 * @param size size of the file; more than {@code end} if the last record is incomplete
 */
record RecordScan(List<Long> starts, long end, long size) {
    static RecordScan of(LedgerFile file) throws IOException {
        List<Long> starts = new ArrayList<>();
        long size = file.channel().size();
        long at = LedgerFormat.HEADER;
        Optional<byte[]> block = record(file, 0, at, size);
        while (block.isPresent()) {
            starts.add(at);
            at += LedgerFormat.FRAME + block.get().length;
            block = record(file, starts.size(), at, size);
        }
        return new RecordScan(starts, at, size);
    }

    boolean torn() {
        return end < size;
    }

    /** The block of a record; empty if the file ends before the record does. */
    static Optional<byte[]> record(LedgerFile file, long index, long start, long size) throws IOException {
        if (size - start < LedgerFormat.FRAME) {
            return Optional.empty();
        }
        byte[] frame = file.read(start, LedgerFormat.FRAME);
        refuse(file, index, start, LedgerFormat.faultInLength(frame));
        int length = LedgerFormat.length(frame);
        if (size - start - LedgerFormat.FRAME < length) {
            return Optional.empty();
        }
        byte[] block = file.read(start + LedgerFormat.FRAME, length);
        refuse(file, index, start, LedgerFormat.faultInBlock(frame, block));
        return Optional.of(block);
    }

    private static void refuse(LedgerFile file, long index, long start, Optional<String> fault) {
        fault.ifPresent(what -> {
            throw file.damaged(index, start, what);
        });
    }
}
