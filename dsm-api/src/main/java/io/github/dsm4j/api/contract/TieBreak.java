package io.github.dsm4j.api.contract;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.steering.TieOrder;

/** The rule of the contract for equal bids. */
public enum TieBreak {
    /** A draw seeded by the contract; see {@link TieOrder#seeded}. The default. */
    SEEDED {
        @Override
        public TieOrder order(Hash seed, long height) {
            return TieOrder.seeded(seed, height);
        }
    },
    /** The lowest node id. Simple, and unfair: see the class comment of {@link TieOrder}. */
    LOWEST_ID {
        @Override
        public TieOrder order(Hash seed, long height) {
            return TieOrder.lowestId();
        }
    };

    /**
     * The order of tied nodes in one period.
     *
     * @param seed the contract's salt
     * @param height the height of the block in the making
     * @return the order
     */
    public abstract TieOrder order(Hash seed, long height);
}
