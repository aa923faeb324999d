package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static String shown(int decimals, Object cell) {
        return Cells.shown(new Column("x", "", decimals), cell).replace('\u202f', '_');
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "3, 0.0005, 0.001",
        "3, -0.0004, 0.000",
        "1, 1234.56, 1234.6",
        "1, 12345.67, 12_345.7",
        "0, -1234567.5, −1_234_568",
        "2, 1e12, 1_000_000_000_000.00",
        "2, 1e-7, 0.00"
    })
    void reals(int decimals, double value, String shown) {
        assertEquals(shown, shown(decimals, value));
    }

    @Test
    void wholeNumbersMissingOnesAndTexts() {
        assertEquals("9_223_372_036_854_775_807", shown(0, Long.MAX_VALUE));
        assertEquals("7.0", shown(1, 7));
        assertEquals("–", shown(1, Table.MISSING));
        assertEquals("a b", shown(Column.TEXT, "a b"));
        assertEquals("", Cells.stored(Table.MISSING));
    }
}
