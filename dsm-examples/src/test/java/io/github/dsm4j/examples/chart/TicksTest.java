package io.github.dsm4j.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "-2.5, −2.5",
        "1234, 1234",
        "12345, 12_345",
        "-1234567, −1_234_570",
        "0.000012, 0.000012"
    })
    void numbers(double value, String label) {
        assertEquals(label.replace('_', '\u00a0'), Ticks.number(value));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1000", "10000, 10_000", "100000, 10^5", "1e12, 10^12", "0.001, 0.001", "1e-7, 10^-7"})
    void powersOfTen(double value, String label) {
        assertEquals(label.replace('_', '\u00a0'), Ticks.decade(value));
        assertEquals(label.replace('_', '\u00a0'), Ticks.oneTwoFive(value));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "0.05, 0.05", "500, 500", "200000, 2·10^5", "5e-6, 5·10^-6"})
    void twoAndFive(double value, String label) {
        assertEquals(label, Ticks.oneTwoFive(value));
        assertTrue(Ticks.decade(value).isBlank(), "only powers");
    }

    @Test
    void nothingBetween() {
        for (double value : new double[] {3, 0.4, 12, 15, 250, 25e7}) {
            assertTrue(Ticks.oneTwoFive(value).isBlank(), () -> "at " + value);
        }
        assertTrue(Ticks.powerOfTwo(2.5).isBlank(), "half a power");
        assertEquals("2^24", Ticks.powerOfTwo(24));
    }
}
