package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Rejected;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.ConsensusProtocol;
import io.github.dsm4j.api.consensus.ConsensusRound;
import io.github.dsm4j.api.ledger.ChainView;
import io.github.dsm4j.api.ledger.Draft;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Proof of work (thesis §5.4.1): the first node whose block hash is at most the target wins. Every node starts at a random
 * 32-bit nonce, as in the thesis, and counts up; unlike there the nonce has 64 bits, since 2^32 attempts may all fail and
 * are made in minutes, and the winner is part of the hash, so that a nonce is of no use to anybody else. Thread-safe.
 */
public final class ProofOfWork implements ConsensusProtocol {
    private final BigInteger target;

    /**
     * The protocol with this target.
     *
     * @param config the configuration
     */
    public ProofOfWork(PowConfig config) {
        target = config.target();
    }

    /** A node that takes no part in the round cannot win. */
    @Override
    public ClaimSearch search(ConsensusRound round, NodeId self, RandomGenerator random) {
        return takesPart(self, round)
                ? new NonceSearch(round.draft(), self, target, Integer.toUnsignedLong(random.nextInt()))
                : ClaimSearch.NONE;
    }

    @Override
    public Optional<Rejected> verify(Claim claim, ConsensusRound round) {
        if (!takesPart(claim.node(), round)) {
            return Optional.of(
                    new Rejected(Rejected.Code.UNKNOWN_SENDER, "node " + claim.node() + " takes no part in the round"));
        }
        if (!wins(round.draft(), claim, target)) {
            return Optional.of(new Rejected(
                    Rejected.Code.BAD_HASH,
                    "block hash " + round.draft().sealed(claim) + " exceeds the target " + target.toString(16)));
        }
        return Optional.empty();
    }

    /** The first submission wins, at once (thesis §5.4.1, step 8). */
    @Override
    public Optional<Claim> elect(List<Claim> claims, ConsensusRound round, boolean closing) {
        return claims.stream().findFirst();
    }

    /** The target less one, which fits 32 bytes for every target up to 2^256. */
    @Override
    public Hash commitment(ChainView chain) {
        byte[] magnitude = target.subtract(BigInteger.ONE).toByteArray();
        byte[] bytes = new byte[Hash.LENGTH];
        int length = Math.min(magnitude.length, Hash.LENGTH); // the sign may take a 33rd byte
        System.arraycopy(magnitude, magnitude.length - length, bytes, Hash.LENGTH - length, length);
        return Hash.of(bytes);
    }

    static boolean wins(Draft draft, Claim claim, BigInteger target) {
        return draft.sealed(claim).toInteger().compareTo(target) <= 0;
    }

    private static boolean takesPart(NodeId node, ConsensusRound round) {
        return Collections.binarySearch(round.nodes(), node) >= 0;
    }
}
