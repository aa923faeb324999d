package io.github.dsm4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.ledger.BlockHeader;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.core.internal.chain.HeaderCodec;
import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sealer can name the right previous block and still state nonsense; a light node sees as much of it as is in headers. */
class LightBlockOrderTest {
    private static final Hash CONTRACT = Hash.sha256(new byte[] {1});

    private static final LightBlock GENESIS =
            block(Hash.ZERO, 0, Hash.ZERO, Samples.START.minusSeconds(9), Optional.empty(), CONTRACT);
    private static final LightBlock FIRST = first(8);

    private static LightBlock first(int second) {
        Instant time = Samples.START.minusSeconds(second);
        return block(GENESIS.hash(), 1, GENESIS.hash(), time, Optional.of(Samples.hours(8, 4)), CONTRACT);
    }

    private static LightBlock block(
            Hash genesis, long height, Hash previous, Instant time, Optional<Horizon> horizon, Hash contract) {
        Hash none = Hash.ZERO;
        BlockHeader header =
                new BlockHeader(1, 2, genesis, height, previous, time, horizon, contract, none, none, 0, 0, none, none);
        return LightBlock.of(new ByteWriter()
                .raw(HeaderCodec.encode(header))
                .raw(new byte[8 + 8 + 64])
                .bytes());
    }

    /** After {@link #FIRST}. */
    private static LightBlock second(Hash genesis, long height, int second, Optional<Horizon> horizon, Hash contract) {
        return block(genesis, height, FIRST.hash(), Samples.START.minusSeconds(second), horizon, contract);
    }

    @Test
    void aGoodOneFollows() {
        assertTrue(FIRST.follows(GENESIS));
        assertTrue(second(GENESIS.hash(), 2, 7, Optional.of(Samples.hours(9, 4)), CONTRACT)
                .follows(FIRST));
        assertEquals("block 1: " + FIRST.hash(), FIRST.toString());
    }

    @Test
    void eachWrongFieldIsSeen() {
        Optional<Horizon> good = Optional.of(Samples.hours(9, 4));
        Hash genesis = GENESIS.hash();
        assertFalse(second(Hash.ZERO, 2, 7, good, CONTRACT).follows(FIRST), "genesis");
        assertFalse(second(genesis, 3, 7, good, CONTRACT).follows(FIRST), "height");
        assertFalse(second(genesis, 2, 8, good, CONTRACT).follows(FIRST), "time");
        assertFalse(
                second(genesis, 2, 7, Optional.of(Samples.hours(8, 4)), CONTRACT)
                        .follows(FIRST),
                "overlap");
        assertFalse(second(genesis, 2, 7, Optional.empty(), CONTRACT).follows(FIRST), "no horizon");
        assertFalse(second(genesis, 2, 7, good, Hash.ZERO).follows(FIRST), "contract");
        assertFalse(second(genesis, 2, 7, good, CONTRACT).follows(first(9)), "previous");
    }
}
