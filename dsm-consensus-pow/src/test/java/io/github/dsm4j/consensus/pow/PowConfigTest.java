package io.github.dsm4j.consensus.pow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowConfigTest {
    private static final BigInteger HIGHEST = BigInteger.ONE.shiftLeft(256);

    @Test
    void targetsFromOneToTwoToThe256AreAllowed() {
        assertEquals(new PowConfig(BigInteger.ONE), PowConfig.ofBits(0));
        assertEquals(new PowConfig(HIGHEST), PowConfig.ofBits(256));
    }

    @Test
    void theDefaultIsTheThesissTarget() {
        assertEquals(BigInteger.TWO.pow(250), PowConfig.DEFAULT.target());
    }

    static Stream<BigInteger> outOfRange() {
        return Stream.of(BigInteger.ZERO, BigInteger.ONE.negate(), HIGHEST.add(BigInteger.ONE), HIGHEST.pow(2));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void otherTargetsAreRefused(BigInteger target) {
        ConfigurationException thrown = assertThrows(ConfigurationException.class, () -> new PowConfig(target));
        assertEquals(List.of(new Problem("target", "is " + target + ", allowed is 1 to 2^256")), thrown.problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 257, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void otherExponentsAreRefused(int bits) {
        ConfigurationException thrown = assertThrows(ConfigurationException.class, () -> PowConfig.ofBits(bits));
        assertEquals("pow: bits: is " + bits + ", allowed is 0 to 256", thrown.getMessage());
    }
}
