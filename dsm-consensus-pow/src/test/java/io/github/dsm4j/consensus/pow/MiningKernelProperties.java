package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MiningKernelProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findsWhatThePlatformFinds(
            @ForAll @Size(32) byte[] digest,
            @ForAll long winner,
            @ForAll("starts") long start,
            @ForAll @IntRange(min = 0, max = 1500) int count,
            @ForAll @IntRange(min = 244, max = 256) int bits) {
        PlainMiner plain = new PlainMiner(Hash.of(digest), NodeId.of(winner));
        BigInteger target = BigInteger.ONE.shiftLeft(bits);
        assertEquals(plain.first(start, count, target), plain.kernel(target).first(start, count));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findsTheOneHashThatEqualsTheTarget(
            @ForAll @Size(32) byte[] digest,
            @ForAll long winner,
            @ForAll("starts") long start,
            @ForAll @IntRange(min = 1, max = 700) int count) {
        PlainMiner plain = new PlainMiner(Hash.of(digest), NodeId.of(winner));
        long lowest = plain.lowest(start, count);
        assertEquals(lowest, plain.kernel(plain.hash(start + lowest)).first(start, count));
    }

    /** Anywhere, and where the low half of the nonce is about to overflow. */
    @Provide
    Arbitrary<Long> starts() {
        Arbitrary<Long> nearCarry = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(-1500, 10))
                .as((high, low) -> ((long) high << 32) + low);
        return Arbitraries.oneOf(Arbitraries.longs(), nearCarry);
    }
}
