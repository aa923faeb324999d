package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who knows the name of a network and the keys in it, and gets bytes from a stranger. */
record LightNode(Hash genesis, Map<NodeId, PublicKey> keys) {
    /** The checked chain; empty if anything is wrong with it. */
    Optional<List<LightBlock>> chain(List<byte[]> bytes) {
        List<LightBlock> chain = new ArrayList<>();
        try {
            bytes.forEach(b -> chain.add(LightBlock.of(b)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        boolean linked = chain.get(0).hash().equals(genesis);
        for (int i = 1; i < chain.size() && linked; i++) {
            linked = chain.get(i).follows(chain.get(i - 1));
        }
        return linked && chain.stream().allMatch(this::isSealed) ? Optional.of(chain) : Optional.empty();
    }

    private boolean isSealed(LightBlock block) {
        PublicKey key = keys.get(block.seal().node());
        return key != null && block.isSealedBy(key);
    }

    /** The profile that a proof shows to be in the block; empty if the proof is no good. */
    static Optional<ProfileProof> profile(LightBlock block, byte[] proof) {
        try {
            return Optional.of(ProfileProof.of(proof)).filter(p -> p.verify(block.header()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
