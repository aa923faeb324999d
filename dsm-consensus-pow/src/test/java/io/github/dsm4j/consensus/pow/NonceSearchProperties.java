package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.consensus.Claim;
import io.github.dsm4j.api.consensus.ClaimSearch;
import io.github.dsm4j.api.consensus.Progress;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class NonceSearchProperties {
    private static final NodeId SELF = NodeId.of(3);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void slicesOfAnySizeFindTheSameNonceAfterTheSameAttempts(
            @ForAll int seed,
            @ForAll @IntRange(min = 246, max = 256) int bits,
            @ForAll @LongRange(min = 0, max = (1L << 32) - 1) long start,
            @ForAll @NotEmpty List<@IntRange(min = 1, max = 3000) Integer> slices) {
        Hash digest = Hash.sha256(BigInteger.valueOf(seed).toByteArray());
        BigInteger target = BigInteger.ONE.shiftLeft(bits);
        long failures = new PlainMiner(digest, SELF).first(start, 1L << 20, target);
        ClaimSearch search = new NonceSearch(FakeRound.draft(digest), SELF, target, start);
        Iterator<Integer> sizes =
                Stream.generate(() -> slices).flatMap(List::stream).iterator();
        long attempts = 0;
        Progress progress;
        do {
            long size = sizes.next();
            progress = search.advance(size);
            attempts += progress.attempts();
            assertEquals(progress.claim().isPresent() ? failures + 1 : attempts, attempts);
            assertEquals(progress.claim().isPresent() ? progress.attempts() : size, progress.attempts());
        } while (progress.claim().isEmpty());
        assertEquals(new Claim(SELF, start + failures), progress.claim().get());
    }
}
