package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The attempts one by one with the platform's own SHA-256: what the kernel is judged by. */
record PlainMiner(Hash digest, NodeId winner) {
    BigInteger hash(long nonce) {
        byte[] message = ByteBuffer.allocate(48)
                .put(digest.bytes())
                .putLong(winner.value())
                .putLong(nonce)
                .array();
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** How many attempts fail before the first that succeeds; -1 if all do. */
    long first(long start, long count, BigInteger target) {
        for (long i = 0; i < count; i++) {
            if (hash(start + i).compareTo(target) <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the lowest hash. */
    long lowest(long start, long count) {
        long lowest = 0;
        for (long i = 1; i < count; i++) {
            if (hash(start + i).compareTo(hash(start + lowest)) < 0) {
                lowest = i;
            }
        }
        return lowest;
    }

    MiningKernel kernel(BigInteger target) {
        return new MiningKernel(FakeRound.draft(digest), winner, target);
    }
}
