package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.Hash;

/** The verified chain of one node, read only. Confined to the node's thread. */
public interface ChainView {
    /**
     * Number of blocks, with the genesis block.
     *
     * @return the number; also the height of the next block
     */
    long size();

    /**
     * A block of the chain.
     *
     * @param height 0 to {@code size() - 1}
     * @return the block
     */
    Block block(long height);

    /**
     * The bytes of a block as they are stored and sent; a light node's part of the block is made from them.
     *
     * @param height 0 to {@code size() - 1}
     * @return the bytes, laid out as in {@code docs/wire-format.md}, section 6
     */
    byte[] bytes(long height);

    /**
     * The hash of the genesis block, which names the network.
     *
     * @return the hash
     */
    Hash genesis();

    /**
     * The state after the last block. Remembered by {@code fold}: constant time for each new block.
     *
     * @param fold the chain state wanted
     * @param <S> its type
     * @return the state
     */
    <S> S fold(Fold<S> fold);
}
