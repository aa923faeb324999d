package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.ledger.InvalidBlockException;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No bit of a stored block can be changed unnoticed. */
class TamperingTest {
    private static final Plugins PLUGINS = Plugins.discover();

    private static List<byte[]> chain(Method method) {
        try (Neighbourhood n = Samples.houses(2)
                .method(method)
                .consensus(method == Method.METHOD_1 ? "pow" : "pos")
                .build()) {
            n.plan(Samples.hours(0, 3), Samples.baseloads(2, 3, 1));
            n.plan(Samples.hours(8, 3), Samples.baseloads(2, 3, 2));
            List<byte[]> blocks = new ArrayList<>();
            for (int height = 0; height < 3; height++) {
                blocks.add(((Chain) n.chain()).bytes(height));
            }
            return blocks;
        }
    }

    private static void verify(List<byte[]> blocks) {
        try (Ledger ledger = new MemoryLedgerProvider().open(new MemoryLedgerConfig(), NodeId.of(0))) {
            blocks.forEach(ledger::append);
            StoredChain.verify(ledger, PLUGINS, block -> {});
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyFlippedBitInEveryBlockIsFound(Method method) {
        List<byte[]> blocks = chain(method);
        verify(blocks);
        for (int height = 0; height < blocks.size(); height++) {
            byte[] block = blocks.get(height);
            for (int bit = 0; bit < 8 * block.length; bit++) {
                block[bit / 8] ^= (byte) (1 << bit % 8);
                int changed = bit;
                int where = height;
                InvalidBlockException e = assertThrows(
                        InvalidBlockException.class,
                        () -> verify(blocks),
                        () -> "bit " + changed + " of block " + where);
                assertEquals(height, e.height());
                block[bit / 8] ^= (byte) (1 << bit % 8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void missingSwappedAndTruncatedBlocksAreFound(Method method) {
        List<byte[]> blocks = chain(method);
        InvalidBlockException missing =
                assertThrows(InvalidBlockException.class, () -> verify(List.of(blocks.get(0), blocks.get(2))));
        assertEquals(Rejected.Code.STALE, missing.rejected().code());
        assertThrows(InvalidBlockException.class, () -> verify(List.of(blocks.get(0), blocks.get(2), blocks.get(1))));
        byte[] cut = java.util.Arrays.copyOf(blocks.get(1), blocks.get(1).length - 1);
        InvalidBlockException e = assertThrows(InvalidBlockException.class, () -> verify(List.of(blocks.get(0), cut)));
        assertEquals(Rejected.Code.MALFORMED, e.rejected().code());
        assertTrue(e.getMessage().startsWith("block 1: MALFORMED: ends at byte "), e.getMessage());
    }
}
