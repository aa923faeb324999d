package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NonceSearchTest {
    private static final NodeId SELF = NodeId.of(9);
    private static final long START = 1234;

    private final Hash digest = Hash.sha256(new byte[] {7});
    private final BigInteger target = BigInteger.ONE.shiftLeft(246);
    private final long failures = new PlainMiner(digest, SELF).first(START, 1L << 20, target);
    private final ClaimSearch search = new NonceSearch(FakeRound.draft(digest), SELF, target, START);

    @Test
    void theSuccessIsTheLastAttemptOfTheSlice() {
        assertEquals(found(failures + 1), search.advance(failures + 1));
    }

    @Test
    void theSuccessIsTheFirstAttemptOfTheNextSlice() {
        assertEquals(Progress.working(failures), search.advance(failures));
        assertEquals(found(1), search.advance(1));
    }

    @Test
    void slicesOfOneAttempt() {
        for (long i = 0; i < failures; i++) {
            assertEquals(Progress.working(1), search.advance(1));
        }
        assertEquals(found(1), search.advance(1));
    }

    @Test
    void oneHugeSlice() {
        assertEquals(found(failures + 1), search.advance(Long.MAX_VALUE));
    }

    private Progress found(long attempts) {
        return Progress.found(new Claim(SELF, START + failures), attempts);
    }
}
