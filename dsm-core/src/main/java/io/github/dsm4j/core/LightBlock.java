package io.github.dsm4j.core;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.ledger.Draft;
import io.github.dsm4j.core.internal.chain.HeaderCodec;
import io.github.dsm4j.core.internal.chain.Signing;
import io.github.dsm4j.core.internal.chain.StoredBlock;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a light node keeps of a block (thesis §4.2.5): the header and the seal, 352 bytes however many profiles the block
 * holds. A light node that knows the hash of the genesis block follows the chain with these and checks a {@link
 * ProfileProof} against a header. It does not see the body, so it believes the sealers that they followed the contract:
 * sums, improvements and who had to win are checked by {@link StoredChain}. Immutable and thread-safe.
 */
public final class LightBlock {
    /** Number of bytes of a light block. */
    public static final int LENGTH = HeaderCodec.LENGTH + 2 * Long.BYTES + Signing.LENGTH;

    private final Draft draft;
    private final Claim seal;
    private final byte[] signature;
    private final Hash hash;

    private LightBlock(byte[] header, Claim seal, byte[] signature) throws MalformedException {
        this.draft = HeaderCodec.draft(HeaderCodec.decode(header));
        this.seal = seal;
        this.signature = signature;
        this.hash = draft.sealed(seal);
    }

    /**
     * Reads a light block. Reading checks the form only.
     *
     * @param bytes exactly the {@value #LENGTH} bytes of {@code docs/wire-format.md}, section 11
     * @return the light block
     * @throws IllegalArgumentException if they are anything else
     */
    public static LightBlock of(byte[] bytes) {
        try {
            ByteReader in = new ByteReader(bytes);
            LightBlock block =
                    new LightBlock(in.raw(HeaderCodec.LENGTH), new Claim(in.node(), in.u64()), in.raw(Signing.LENGTH));
            in.end();
            return block;
        } catch (MalformedException e) {
            throw new IllegalArgumentException("not a light block: " + e.getMessage(), e);
        }
    }

    /**
     * Takes header and seal out of a whole block. Nothing is verified; a block from a verified chain is good.
     *
     * @param block the bytes of a block as ledgers store them, such as {@code chain.bytes(height)} or {@code
     *     ledger.read(height)}
     * @return the light block
     * @throws IllegalArgumentException if the bytes are not those of a block
     */
    public static LightBlock ofBlock(byte[] block) {
        try {
            StoredBlock stored = StoredBlock.decode(block);
            return new LightBlock(stored.header(), stored.seal(), stored.signature());
        } catch (MalformedException e) {
            throw new IllegalArgumentException("not a block: " + e.getMessage(), e);
        }
    }

    /**
     * The bytes to store or to send.
     *
     * @return the {@value #LENGTH} bytes
     */
    public byte[] bytes() {
        return new ByteWriter()
                .raw(HeaderCodec.encode(header()))
                .node(seal.node())
                .u64(seal.nonce())
                .raw(signature)
                .bytes();
    }

    /**
     * The header, which a {@link ProfileProof} is checked against.
     *
     * @return the header
     */
    public BlockHeader header() {
        return draft.header();
    }

    /**
     * Who won the block, and with what nonce.
     *
     * @return the seal
     */
    public Claim seal() {
        return seal;
    }

    /**
     * The hash of the block, computed from header and seal.
     *
     * @return the hash
     */
    public Hash hash() {
        return hash;
    }

    /**
     * Whether this is the next block of the same chain: its header names the hash of the block before, the height after its
     * height, the same genesis block and contract, a later time, and a planning period that does not begin before the other
     * one ends.
     *
     * @param previous the block before, already checked
     * @return true if this block follows it
     */
    public boolean follows(LightBlock previous) {
        BlockHeader before = previous.header();
        Hash genesis = before.height() == 0 ? previous.hash : before.genesis();
        return header().previous().equals(previous.hash)
                && header().height() == before.height() + 1
                && header().genesis().equals(genesis)
                && header().contract().equals(before.contract())
                && header().time().isAfter(before.time())
                && isLaterPeriod(before);
    }

    private boolean isLaterPeriod(BlockHeader before) {
        return header().horizon().isPresent()
                && before.horizon()
                        .map(h -> !header().horizon().get().start().isBefore(h.end()))
                        .orElse(true);
    }

    /**
     * Whether the sealer's signature is on the block hash.
     *
     * @param key the key of node {@code seal().node()}, that of the manager for the genesis block
     * @return true if the owner of the key sealed this block
     */
    public boolean isSealedBy(PublicKey key) {
        return Signing.verify(key, hash.bytes(), signature);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object o) {
        return o instanceof LightBlock other && hash.equals(other.hash) && Arrays.equals(signature, other.signature);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "block " + Long.toUnsignedString(header().height()) + ": " + hash;
    }
}
