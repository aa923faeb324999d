package io.github.dsm4j.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.examples.chart.Axis.Scale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
    private static final Axis AXIS = Axis.of("time", "s");

    @ParameterizedTest
    @CsvSource({
        "5, 1000, 5, 1000",
        "0.3, 0.7, 0.2, 1",
        "0.0012, 90, 0.001, 100",
        "7, 7, 5, 10",
        "10, 10, 10, 100",
        "3e9, 4e9, 2e9, 5e9"
    })
    void decimalAxisEndsWithOneTwoOrFive(double least, double greatest, double low, double high) {
        Scaling scaling = Scaling.of(AXIS.scaled(Scale.LOG10), Stream.of(greatest, least));
        assertEquals(low, scaling.low(), low * 1e-12);
        assertEquals(high, scaling.high(), high * 1e-12);
    }

    @Test
    void wideDecimalAxisCountsPowers() {
        Scaling scaling = Scaling.of(AXIS.scaled(Scale.LOG10), Stream.of(3e-4, 2e11));
        assertFalse(scaling.fine(), "fine");
        assertEquals(-4, scaling.low());
        assertEquals(12, scaling.high());
        assertEquals(3, scaling.position().applyAsDouble(1000));
        assertEquals("10^3", scaling.label().apply(3));
        assertTrue(Scaling.of(AXIS.scaled(Scale.LOG10), Stream.of(1.0, 1e6)).fine(), "six powers");
    }

    @Test
    void binaryAxisCountsPowers() {
        Scaling scaling = Scaling.of(AXIS.scaled(Scale.LOG2), Stream.of(1.0, 1000.0));
        assertEquals(0, scaling.low());
        assertEquals(10, scaling.high());
        assertEquals(3, scaling.position().applyAsDouble(8), 1e-12);
        Scaling one = Scaling.of(AXIS.scaled(Scale.LOG2), Stream.of(4.0));
        assertTrue(one.low() < one.high(), "an extent");
    }

    @Test
    void linearAxisFitsUnlessItsEndsAreGiven() {
        Scaling fitting = Scaling.of(AXIS, Stream.of(2.0, -3.0));
        assertEquals(-3, fitting.low());
        assertEquals(2, fitting.high());
        Scaling given = Scaling.of(AXIS.startingAt(0).endingAt(10), Stream.of(2.0, -3.0));
        assertEquals(0, given.low());
        assertEquals(10, given.high());
        Scaling constant = Scaling.of(AXIS, Stream.of(0.0, 0.0));
        assertTrue(constant.low() < 0 && constant.high() > 0, "an extent");
    }

    @Test
    void anAxisWithoutValuesIsAnAxis() {
        for (Scale scale : Scale.values()) {
            Scaling scaling = Scaling.of(AXIS.scaled(scale), Stream.of());
            assertTrue(scaling.low() < scaling.high(), scale.name());
        }
        Scaling positive = Scaling.of(AXIS.scaled(Scale.LOG10), Stream.of(0.0, -1.0, 3.0, 40.0));
        assertEquals(2, positive.low());
    }
}
