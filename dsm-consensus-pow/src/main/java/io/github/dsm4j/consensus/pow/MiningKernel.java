package io.github.dsm4j.consensus.pow;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.ledger.Draft;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Makes mining attempts, a batch at a time. An attempt hashes 48 bytes (draft digest, winner, nonce): one SHA-256
 * compression, in which only the low half of the nonce differs from attempt to attempt. So the rounds before the one that
 * takes it in are done once for 2^32 attempts, and the others for a whole batch of nonces side by side. Only the first word
 * of the hashes is looked at; who passes is checked by the same code as a claim from elsewhere. Confined to one thread.
 */
final class MiningKernel {
    /** Attempts at a time: the 24 rows of a batch, 48 KiB, just about fit the fastest cache. */
    static final int BATCH = 512;

    /** Which words of the message hold the nonce; the low one is also the first round that differs. */
    private static final int HIGH = 10;

    private static final int LOW = 11;

    private final Draft draft;
    private final NodeId winner;
    private final BigInteger target;
    private final int targetTop;
    private final int[] message = new int[Lanes.WORDS];
    private final Lanes common = new Lanes(1);
    private final Lanes batch = new Lanes(BATCH);
    private final LaneStep[] commonRounds = common.rounds(0, LOW);
    private final LaneStep[] batchRounds = batch.rounds(LOW, Lanes.ROUNDS);

    MiningKernel(Draft draft, NodeId winner, BigInteger target) {
        this.draft = draft;
        this.winner = winner;
        this.target = target;
        BigInteger largest = BigInteger.ONE.shiftLeft(PowConfig.HASH_BITS).subtract(BigInteger.ONE);
        this.targetTop = target.min(largest)
                .shiftRight(PowConfig.HASH_BITS - Integer.SIZE)
                .intValue();
        ByteBuffer.wrap(draft.digest().bytes()).asIntBuffer().get(message, 0, 8);
        message[8] = (int) (winner.value() >>> Integer.SIZE);
        message[9] = (int) winner.value();
        message[12] = 0x8000_0000; // the padding of FIPS 180-4 §5.1.1: a one bit, zeros, the length in bits
        message[15] = 48 * Byte.SIZE;
        prepare(0);
    }

    /**
     * The first attempt that succeeds.
     *
     * @param start the first nonce; the one after 2^64 - 1 is 0
     * @param count how many nonces to try
     * @return how many fail before it; -1 if all do
     */
    long first(long start, long count) {
        for (long done = 0; done < count; ) {
            long nonce = start + done;
            long beforeCarry = (1L << Integer.SIZE) - Integer.toUnsignedLong((int) nonce);
            int attempts = (int) Math.min(Math.min(BATCH, count - done), beforeCarry);
            int index = firstOf(nonce, attempts);
            if (index >= 0) {
                return done + index;
            }
            done += attempts;
        }
        return -1;
    }

    private int firstOf(long nonce, int attempts) {
        int[] tops = compress(nonce);
        for (int i = 0; i < attempts; i++) {
            if (Integer.compareUnsigned(Sha256.INITIAL[0] + tops[i], targetTop) <= 0
                    && ProofOfWork.wins(draft, new Claim(winner, nonce + i), target)) {
                return i;
            }
        }
        return -1;
    }

    /** The first words of a batch of hashes, less the initial value that is still to be added. */
    private int[] compress(long nonce) {
        int high = (int) (nonce >>> Integer.SIZE);
        if (high != message[HIGH]) {
            prepare(high);
        }
        batch.fill(message, common);
        int[] low = batch.word(LOW);
        for (int i = 0; i < low.length; i++) {
            low[i] = (int) nonce + i;
        }
        run(batchRounds);
        return batch.a(Lanes.ROUNDS - 1);
    }

    private void prepare(int high) {
        message[HIGH] = high;
        common.fill(message);
        run(commonRounds);
    }

    private static void run(LaneStep[] steps) {
        for (LaneStep step : steps) {
            step.run();
        }
    }
}
