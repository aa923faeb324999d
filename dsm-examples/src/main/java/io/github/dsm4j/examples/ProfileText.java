package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.ledger.Block;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.core.ProfileProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The local profile of a node in a block, and its proof, for people. */
final class ProfileText {
    private ProfileText() {}

    static List<String> lines(Block block, NodeId node) {
        ProfileProof proof = proof(block, node);
        Horizon horizon = block.header().horizon().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("local profile of node " + node + ":");
        for (int t = 0; t < proof.profile().length(); t++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s %12.3f W",
                    horizon.at(t),
                    (double) proof.profile().at(t) / 1000));
        }
        lines.add("proof of leaf " + proof.index() + ":");
        proof.path().forEach(hash -> lines.add("  " + hash));
        lines.add(
                proof.verify(block.header())
                        ? "  leads to the merkle root of the header: the profile is in the block"
                        : "  does not lead to the merkle root of the header");
        return lines;
    }

    private static ProfileProof proof(Block block, NodeId node) {
        try {
            return ProfileProof.of(block, node);
        } catch (IllegalArgumentException e) {
            throw new DsmException("--node: " + e.getMessage(), e);
        }
    }
}
