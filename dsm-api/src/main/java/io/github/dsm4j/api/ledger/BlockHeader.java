package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.profile.Horizon;
import java.time.Instant;
import java.util.Optional;

/**
 * The fixed-size head of a block; enough for a light node. Its bytes are laid out in {@code docs/wire-format.md}. Immutable.
 *
 * @param version protocol version, 1
 * @param method how the algorithm was run: 1 or 2; 0 in the genesis block
 * @param genesis hash of the genesis block; zero in the genesis block itself
 * @param height 0 for the genesis block, then counting up
 * @param previous hash of the block before; zero in the genesis block
 * @param time when the period was opened, whole milliseconds, after that of the block before
 * @param horizon the planning period; empty in the genesis block
 * @param contract hash of the smart contract
 * @param members hash of the registered participants, with those who join in this block: ids, keys, stakes
 * @param merkleRoot root over the final local profiles; zero in the genesis block
 * @param leafCount number of final local profiles
 * @param view how often the round was started anew, 0 at first
 * @param transcript hash chain over everything exchanged in stage 1
 * @param commitment what the consensus protocol binds the block to: target - 1 for proof of work, else zero
 */
public record BlockHeader(
        int version,
        int method,
        Hash genesis,
        long height,
        Hash previous,
        Instant time,
        Optional<Horizon> horizon,
        Hash contract,
        Hash members,
        Hash merkleRoot,
        int leafCount,
        int view,
        Hash transcript,
        Hash commitment) {}
