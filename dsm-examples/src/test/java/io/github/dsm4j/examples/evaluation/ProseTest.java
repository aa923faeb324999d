package io.github.dsm4j.examples.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sentences. */
class ProseTest {
    @ParameterizedTest
    @CsvSource({
        "-0.001, costs 0.00.",
        "0.001, costs 0.00.",
        "-0.005, costs -0.01.",
        "-10.5, costs -10.50.",
        "-0.1, costs -0.10."
    })
    void whatRoundsToZeroHasNoSign(double value, String expected) {
        assertEquals(expected, Prose.of("costs %.2f.", value));
    }

    @Test
    void hyphensStay() {
        assertEquals("x - 0, method-0, 2-0", Prose.of("x - 0, method-0, 2-%d", 0));
    }

    @Test
    void isTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1,234.5 W", Prose.of("%,.1f W", 1_234.5));
        } finally {
            Locale.setDefault(before);
        }
    }
}
