package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.steering.SteeringOutcome;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A verified block, readable. Sums, improvements and rewards in it were recomputed, not believed. Immutable.
 *
 * @param header the header
 * @param hash the block hash
 * @param registrations the participants that entered with this block
 * @param outcome what the period agreed on; empty in the genesis block
 * @param seal the claim that won the consensus round
 * @param rewards who earned what with this block
 */
public record Block(
        BlockHeader header,
        Hash hash,
        List<Registration> registrations,
        Optional<SteeringOutcome> outcome,
        Claim seal,
        SortedMap<NodeId, Double> rewards) {
    /**
     * Copies the collections.
     *
     * @param header as in the record
     * @param hash as in the record
     * @param registrations as in the record
     * @param outcome as in the record
     * @param seal as in the record
     * @param rewards as in the record
     */
    public Block {
        registrations = List.copyOf(registrations);
        rewards = Collections.unmodifiableSortedMap(new TreeMap<>(rewards));
    }

    /**
     * The height of the block.
     *
     * @return 0 for the genesis block
     */
    public long height() {
        return header.height();
    }
}
