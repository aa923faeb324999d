package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiningKernelTest {
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    private final PlainMiner plain = new PlainMiner(Hash.sha256(new byte[] {42}), NodeId.of(0xfedc_ba98_7654_3210L));

    /** Each window is longer than two batches; three cross a carry into the high half, two the end of the range. */
    @ParameterizedTest
    @ValueSource(longs = {0, 77, (1L << 32) - 600, (1L << 32) - 512, 0x7fff_ffff_ffff_fe00L, -700, -1})
    void aHashEqualToTheTargetWinsAndOneAboveDoesNot(long start) {
        long count = 1100;
        long lowest = plain.lowest(start, count);
        BigInteger hash = plain.hash(start + lowest);
        assertEquals(lowest, plain.kernel(hash).first(start, count));
        assertEquals(-1, plain.kernel(hash.subtract(BigInteger.ONE)).first(start, count));
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 32) - 3, (1L << 33) - 1, -5})
    void findsANonceBeyondTheCarry(long start) {
        for (int i = 0; i < 40; i++) {
            PlainMiner miner = new PlainMiner(Hash.sha256(new byte[] {(byte) i}), NodeId.of(i));
            long beyond = 10 + miner.lowest(start + 10, 30);
            BigInteger hash = miner.hash(start + beyond);
            assertEquals(
                    miner.first(start, 40, hash), miner.kernel(hash).first(start, 40), "digest and node number " + i);
        }
    }

    @Test
    void everyHashWinsAtTheHighestTarget() {
        assertEquals(0, plain.kernel(ALL).first(-1, 1));
        assertEquals(0, plain.kernel(ALL.subtract(BigInteger.ONE)).first(5, 1000));
    }

    @Test
    void noHashWinsAtTheLowestTarget() {
        assertEquals(-1, plain.kernel(BigInteger.ONE).first(0, 5000));
    }

    @Test
    void looksNoFurtherThanAsked() {
        long lowest = plain.lowest(0, 300);
        MiningKernel kernel = plain.kernel(plain.hash(lowest));
        assertEquals(-1, kernel.first(0, lowest));
        assertEquals(lowest, kernel.first(0, lowest + 1));
        assertEquals(-1, kernel.first(0, 0));
    }

    @Test
    void returnsToALowerHighHalf() {
        BigInteger target = BigInteger.ONE.shiftLeft(249);
        MiningKernel kernel = plain.kernel(target);
        for (long start : new long[] {1L << 40, 0, -200, 7L << 32, 0}) {
            assertEquals(plain.first(start, 600, target), kernel.first(start, 600));
        }
    }
}
