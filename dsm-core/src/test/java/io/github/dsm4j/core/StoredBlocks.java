package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.Ledger;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.period.Chain;
import io.github.dsm4j.core.internal.wire.MalformedException;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The bytes of a chain, as a stranger gets them. */
final class StoredBlocks {
    private static final Plugins PLUGINS = Plugins.discover();

    private final List<byte[]> blocks;

    private StoredBlocks(List<byte[]> blocks) {
        this.blocks = blocks;
    }

    static StoredBlocks of(Neighbourhood n) {
        List<byte[]> blocks = new ArrayList<>();
        for (long height = 0; height < n.chain().size(); height++) {
            blocks.add(((Chain) n.chain()).bytes(height));
        }
        return new StoredBlocks(blocks);
    }

    /** The same but for the reward in the seal of one block, which is not signed. */
    StoredBlocks withReward(int height, double reward) {
        List<byte[]> changed = new ArrayList<>(blocks);
        StoredBlock block = block(height);
        changed.set(
                height,
                new StoredBlock(block.header(), block.body(), block.seal(), reward, block.signature()).encode());
        return new StoredBlocks(changed);
    }

    double reward(int height) {
        return block(height).reward();
    }

    private StoredBlock block(int height) {
        try {
            return StoredBlock.decode(blocks.get(height));
        } catch (MalformedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The state after the last block; each block is shown. */
    ChainState verified(Consumer<Block> shown) {
        try (Ledger ledger = new MemoryLedgerProvider().open(new MemoryLedgerConfig(), NodeId.of(0))) {
            blocks.forEach(ledger::append);
            return StoredChain.verify(ledger, PLUGINS, shown).state();
        }
    }
}
