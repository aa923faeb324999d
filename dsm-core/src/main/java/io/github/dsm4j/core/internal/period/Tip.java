package io.github.dsm4j.core.internal.period;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.core.ChainState;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a chain stands when a period begins.
 *
 * @param height height of the block in the making
 * @param genesis hash of the genesis block
 * @param previous hash of the last block
 * @param time time of the last block
 * @param horizon period of the last block; empty after the genesis block
 * @param state participants and stakes
 * @param chain the chain, for protocols that fold over it
 */
public record Tip(
        long height,
        Hash genesis,
        Hash previous,
        Instant time,
        Optional<Horizon> horizon,
        ChainState state,
        ChainView chain) {}
