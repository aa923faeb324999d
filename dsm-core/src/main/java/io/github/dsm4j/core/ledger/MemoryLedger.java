package io.github.dsm4j.core.ledger;

import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import java.util.ArrayList;
import java.util.List;

/** Blocks in a list. Confined to one thread. */
final class MemoryLedger implements Ledger {
    private final List<byte[]> blocks = new ArrayList<>();
    private boolean closed;

    @Override
    public long size() {
        return blocks.size();
    }

    @Override
    public byte[] read(long index) {
        checkOpen();
        return blocks.get((int) LedgerFormat.checkIndex(index, size())).clone();
    }

    @Override
    public void append(byte[] block) {
        LedgerFormat.checkBlock(block);
        checkOpen();
        blocks.add(block.clone());
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        if (closed) {
            throw new LedgerException("the ledger is closed");
        }
    }
}
