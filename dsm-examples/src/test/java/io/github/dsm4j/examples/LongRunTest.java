package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LongRunTest {
    @Test
    void whatTakesAMomentIsNotTold() {
        assertEquals(Optional.empty(), LongRun.data(1_000, 184));
        assertEquals(Optional.empty(), LongRun.greedy(1_000, 30));
    }

    @Test
    void tellsHowLongTheDataTake() {
        assertEquals(
                "making the data of 1000000 houses x 1 days, about 8 s",
                LongRun.data(1_000_000, 1).orElseThrow());
    }

    @Test
    void tellsOfAFasterWay() {
        assertEquals(
                "greedy coordination may take an iteration a house, up to some 50 s for 10000 houses x 1 days;"
                        + " --coordination sweep is far faster",
                LongRun.greedy(10_000, 1).orElseThrow());
    }
}
