package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.chain.Merkle;
import io.github.dsm4j.core.internal.period.ConsensusStage;
import java.util.List;

/**
 * Shows a light node that a local profile is in a block, by header and a few hashes alone (thesis §4.2.5). Immutable.
 *
 * @param node whose profile it is
 * @param profile the final local profile, mW
 * @param index position of the leaf
 * @param path the hashes beside the way to the root, from below
 */
public record ProfileProof(NodeId node, PowerProfile profile, int index, List<Hash> path) {
    /**
     * Copies the list.
     *
     * @param node as in the record
     * @param profile as in the record
     * @param index as in the record
     * @param path as in the record
     */
    public ProfileProof {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof for one node.
     *
     * @param block the block
     * @param node the node
     * @return the proof
     * @throws IllegalArgumentException if the block holds no profile of the node
     */
    public static ProfileProof of(Block block, NodeId node) {
        var outcome =
                block.outcome().orElseThrow(() -> new IllegalArgumentException("the genesis block holds no profiles"));
        var profiles = outcome.localProfiles();
        PowerProfile profile = profiles.get(node);
        if (profile == null) {
            throw new IllegalArgumentException("block " + block.height() + " holds no profile of node " + node);
        }
        int index = profiles.headMap(node).size();
        return new ProfileProof(
                node, profile, index, Merkle.path(ConsensusStage.leaves(block.height(), outcome), index));
    }

    /**
     * Checks the proof.
     *
     * @param header the header of the block
     * @return true if the profile is in it
     */
    public boolean verify(BlockHeader header) {
        return index >= 0
                && index < header.leafCount()
                && path.size() == Merkle.depth(header.leafCount())
                && Merkle.climb(Merkle.leaf(header.height(), node, profile), index, path)
                        .equals(header.merkleRoot());
    }
}
