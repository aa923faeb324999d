package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HardWorkTest {
    private static Optional<String> note(int bits) {
        return HardWork.note(BigInteger.TWO.pow(bits));
    }

    @Test
    void nothingToSayUnderAMinute() {
        assertEquals(Optional.empty(), HardWork.note(BigInteger.ZERO));
        assertEquals(Optional.empty(), HardWork.note(BigInteger.valueOf(599_999_999)));
    }

    @Test
    void hashesAndTime() {
        assertEquals(
                "proof of work at this target takes about 1.1e+09 hashes; at ten million a second that is 107 s;"
                        + " a larger --target-bits makes it easier",
                note(30).orElseThrow());
        assertEquals(true, note(40).orElseThrow().contains(" that is 30 h;"));
        assertEquals(
                true, note(256).orElseThrow().contains("1.2e+77 hashes; at ten million a second that is 3.2e+66 h;"));
    }
}
