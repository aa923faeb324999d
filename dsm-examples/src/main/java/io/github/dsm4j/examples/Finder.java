package io.github.dsm4j.examples;

import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.core.ChainState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Picks a block while a chain is verified, and the state after it. */
final class Finder implements Consumer<Block> {
    private final @Nullable Long height;
    private ChainState state = ChainState.FOLD.initial();
    private @Nullable Block found;
    private long last;

    /** The height; null for the last block. */
    Finder(@Nullable Long height) {
        this.height = height;
    }

    @Override
    public void accept(Block block) {
        last = block.height();
        if (height == null || block.height() <= height) {
            state = ChainState.FOLD.apply(state, block);
        }
        if (height == null || block.height() == height) {
            found = block;
        }
    }

    /** The block; null if the chain is too short. */
    @Nullable
    Block found() {
        return found;
    }

    ChainState state() {
        return state;
    }

    long last() {
        return last;
    }
}
