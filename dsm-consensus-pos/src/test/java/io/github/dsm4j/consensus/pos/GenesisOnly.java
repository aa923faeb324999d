package io.github.dsm4j.consensus.pos;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Fold;

/** A chain of which only the name of the network is known. */
record GenesisOnly(Hash genesis) implements ChainView {
    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Block block(long height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] bytes(long height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S> S fold(Fold<S> fold) {
        throw new UnsupportedOperationException();
    }
}
