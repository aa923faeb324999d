package io.github.dsm4j.api.ledger;

/**
 * A chain state: a pure function of the blocks, never stored beside them. Implement it as a record or another value, since
 * the chain remembers the result by the fold.
 *
 * @param <S> the state; immutable
 */
public interface Fold<S> {
    /**
     * The state before the genesis block.
     *
     * @return the state
     */
    S initial();

    /**
     * The state after one more block.
     *
     * @param state the state before it
     * @param block the block
     * @return the state after it
     */
    S apply(S state, Block block);
}
