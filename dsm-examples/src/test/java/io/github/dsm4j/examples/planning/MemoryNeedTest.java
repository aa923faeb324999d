package io.github.dsm4j.examples.planning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.DsmException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot fit is refused before it starts, and what can is not. */
class MemoryNeedTest {
    private static final long GIB = 1L << 30;

    private static String refused(int houses, int days, Approach approach, long available) {
        return String.valueOf(
                assertThrows(DsmException.class, () -> MemoryNeed.check(houses, days, List.of(approach), available))
                        .getMessage());
    }

    @Test
    void aMillionHousesFitIntoSixGiB() {
        assertDoesNotThrow(() -> MemoryNeed.check(1_000_000, 1, List.of(Approach.CENTRALISED), 6 * GIB));
    }

    @Test
    void saysHowMuchIsNeeded() {
        assertEquals(
                "1000000 houses x 1 days need at least 4.1 GiB of memory, there are 4.0; plan fewer, or give Java more (java"
                        + " -Xmx5g ...)",
                refused(1_000_000, 1, Approach.CENTRALISED, 4 * GIB));
    }

    @Test
    void everyNodeOfANetworkKnowsEveryOther() {
        assertEquals(
                "100000 houses x 2 days need at least 3726.2 GiB of memory, there are 6.0; plan fewer, or leave out the"
                        + " networks (--approach centralised)",
                refused(100_000, 2, Approach.METHOD2_POS, 6 * GIB));
    }
}
