package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;

/**
 * A participant as it entered the network (thesis §5.2.1): it signed the contract and registered its stake.
 *
 * @param node the participant
 * @param key its public key
 * @param stakeWh its stake, Wh: the storage capacity it brings (§5.4.2)
 */
public record Registration(NodeId node, PublicKey key, long stakeWh) {
    /** Largest stake, Wh. */
    public static final long MAX_STAKE_WH = 1_000_000_000_000L;
}
