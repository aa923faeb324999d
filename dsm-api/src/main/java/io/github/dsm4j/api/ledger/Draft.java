package io.github.dsm4j.api.ledger;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.consensus.Claim;
import java.nio.ByteBuffer;

/**
 * A block before it is sealed (thesis §5.4.1, step 1); the same at every node. Immutable.
 *
 * <p>The engine makes every draft from the header alone, and none is ever read from bytes, so a digest of something else
 * cannot come from others. The constructor does not check it: how a header is encoded is not part of the API, and tests of a
 * consensus protocol need drafts with digests of their choice.
 *
 * @param header the header
 * @param digest SHA-256 of the 272 header bytes; who makes a draft answers for it
 */
public record Draft(BlockHeader header, Hash digest) {
    /**
     * The hash that the block has if this claim seals it: SHA-256(digest | winner, 8 bytes | nonce, 8 bytes). The winner is
     * part of it, so that nobody can submit somebody else's nonce.
     *
     * @param claim the claim
     * @return the block hash
     */
    public Hash sealed(Claim claim) {
        return Hash.sha256(
                digest.bytes(),
                ByteBuffer.allocate(16)
                        .putLong(claim.node().value())
                        .putLong(claim.nonce())
                        .array());
    }
}
