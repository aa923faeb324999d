package io.github.dsm4j.examples.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerUnitTest {
    @ParameterizedTest
    @CsvSource({
        "305, 305000",
        "-0.5, -500",
        "+1.25, 1250",
        "0.0005, 1",
        "-0.0005, -1",
        "0.00049999999999999999999, 0",
        "2.675e2, 267500",
        "1e-999999999, 0",
        "0e99, 0",
        "1000000000, 1000000000000",
        "-1e9, -1000000000000"
    })
    void readsWattsExactly(String text, long milliwatts) {
        assertEquals(milliwatts, PowerUnit.WATT.milliwatts(text));
    }

    @ParameterizedTest
    @CsvSource({"0.305, 305000", "-1.2345678, -1234568", "1.0000005, 1000001", "1000000, 1000000000000"})
    void readsKilowattsExactly(String text, long milliwatts) {
        assertEquals(milliwatts, PowerUnit.KILOWATT.milliwatts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "abc", "", "1,5", "0x10", "1e", "--1", "1e9999999999"})
    void refusesWhatIsNoNumber(String text) {
        assertEquals(
                "'" + text + "' is not a number; expected a decimal number between -1000000000 and 1000000000 W",
                assertThrows(NumberFormatException.class, () -> PowerUnit.WATT.milliwatts(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000.000001", "-1e7", "1e999999999"})
    void refusesWhatIsOutOfRange(String text) {
        assertEquals(
                "'" + text + "' kW is out of range; expected a decimal number between -1000000 and 1000000 kW",
                assertThrows(NumberFormatException.class, () -> PowerUnit.KILOWATT.milliwatts(text))
                        .getMessage());
    }

    @Test
    void refusesEndlessNumbersWithoutRepeatingThem() {
        NumberFormatException e =
                assertThrows(NumberFormatException.class, () -> PowerUnit.WATT.milliwatts("1".repeat(1_000_000)));
        assertEquals(
                "'" + "1".repeat(64) + "...' is not a number;"
                        + " expected a decimal number between -1000000000 and 1000000000 W",
                e.getMessage());
    }
}
