package io.github.dsm4j.core.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.api.ledger.LedgerException;
import org.junit.jupiter.api.Test;

class MemoryLedgerTest {
    private final MemoryLedgerProvider provider = new MemoryLedgerProvider();
    private final Ledger ledger = provider.open(provider.defaults().orElseThrow(), NodeId.of(1));

    @Test
    void keepsCopies() {
        byte[] block = {1, 2};
        ledger.append(block);
        block[0] = 9;
        ledger.read(0)[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, ledger.read(0));
        assertEquals(1, ledger.size());
    }

    @Test
    void doesNotShowWhatIsDoneToTheBlockOfAnother() {
        Ledger other = provider.open(provider.defaults().orElseThrow(), NodeId.of(2));
        ledger.append(new byte[] {1, 2});
        other.append(new byte[] {1, 2});
        other.read(0)[0] = 9;
        other.close();
        assertArrayEquals(new byte[] {1, 2}, ledger.read(0));
    }

    @Test
    void refusesBadArguments() {
        assertThrows(IllegalArgumentException.class, () -> ledger.append(new byte[0]));
        assertThrows(IndexOutOfBoundsException.class, () -> ledger.read(0));
    }

    @Test
    void isUselessOnceClosed() {
        ledger.append(new byte[] {1});
        ledger.close();
        ledger.close();
        assertThrows(LedgerException.class, () -> ledger.read(0));
        assertThrows(LedgerException.class, () -> ledger.append(new byte[] {1}));
    }
}
