package io.github.dsm4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {
    private final Converters.OfDuration duration = new Converters.OfDuration();

    @ParameterizedTest
    @CsvSource({"20ms, 20", "0ms, 0", "1.5ms, 1.5", "2s, 2000", "0.25s, 250", "3m, 180000", "PT0.02S, 20", "PT1M, 60000"
    })
    void durations(String text, double millis) {
        assertEquals(Duration.ofNanos((long) (millis * 1e6)), duration.convert(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "ms", "20 ms", "1e3s", "99999999999999999999s", "tomorrow", "0.0000000000001s"})
    void noDurations(String text) {
        assertThrows(TypeConversionException.class, () -> duration.convert(text));
    }

    @Test
    void constants() {
        assertEquals(Initial.FLAT_HOUSE, new Converters.OfInitial().convert("flat-house"));
        assertEquals(TieBreak.LOWEST_ID, new Converters.OfTieBreak().convert("lowest-id"));
        assertThrows(TypeConversionException.class, () -> new Converters.OfInitial().convert("FLAT_HOUSE"));
    }
}
