package io.github.dsm4j.core.ledger;

import com.google.common.collect.Interner;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import io.github.dsm4j.core.internal.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Blocks in a list; ledgers that hold the same block share its bytes. Confined to one thread. */
final class MemoryLedger implements Ledger {
    private final List<Bytes> blocks = new ArrayList<>();
    private final Interner<Bytes> shared;
    private boolean closed;

    MemoryLedger(Interner<Bytes> shared) {
        this.shared = shared;
    }

    @Override
    public long size() {
        return blocks.size();
    }

    @Override
    public byte[] read(long index) {
        checkOpen();
        return blocks.get((int) LedgerFormat.checkIndex(index, size()))
                .content()
                .clone();
    }

    @Override
    public void append(byte[] block) {
        LedgerFormat.checkBlock(block);
        checkOpen();
        blocks.add(shared.intern(Bytes.of(block.clone())));
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
