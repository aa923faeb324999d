package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.chain.Merkle;
import io.github.dsm4j.core.internal.period.ConsensusStage;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows a light node that a local profile is in a block, by header and a few hashes alone (thesis §4.2.5). It holds for one
 * block only, since the height is hashed with the profile. Immutable.
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
     * Reads a proof. Reading checks the form only.
     *
     * @param bytes exactly the bytes of {@code docs/wire-format.md}, section 11
     * @return the proof, which is yet to be verified
     * @throws IllegalArgumentException if they are anything else
     */
    public static ProfileProof of(byte[] bytes) {
        try {
            ByteReader in = new ByteReader(bytes);
            NodeId node = in.node();
            PowerProfile profile = in.profile();
            int index = in.u32();
            List<Hash> path = new ArrayList<>();
            for (int i = in.count(Hash.LENGTH); i > 0; i--) {
                path.add(in.hash());
            }
            in.end();
            return new ProfileProof(node, profile, index, path);
        } catch (MalformedException e) {
            throw new IllegalArgumentException("not a proof of a profile: " + e.getMessage(), e);
        }
    }

    /**
     * The bytes to send to a light node.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        ByteWriter out = new ByteWriter().node(node).profile(profile).u32(index).varint(path.size());
        path.forEach(out::hash);
        return out.bytes();
    }

    /**
     * Checks the proof.
     *
     * @param header the header of the block, from a {@link LightBlock} that the light node trusts
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
