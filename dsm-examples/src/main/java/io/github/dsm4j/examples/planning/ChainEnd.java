package io.github.dsm4j.examples.planning;

import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.ChainView;

/**
 * Where a chain stands.
 *
 * @param blocks number of blocks, with the genesis block
 * @param genesis hash of the genesis block
 * @param tip hash of the last block
 * @param contract hash of the smart contract
 */
public record ChainEnd(long blocks, String genesis, String tip, String contract) {
    /**
     * Of a chain.
     *
     * @param chain the chain; not empty
     * @return its end
     */
    public static ChainEnd of(ChainView chain) {
        Block tip = chain.block(chain.size() - 1);
        return new ChainEnd(
                chain.size(),
                chain.genesis().hex(),
                tip.hash().hex(),
                tip.header().contract().hex());
    }
}
