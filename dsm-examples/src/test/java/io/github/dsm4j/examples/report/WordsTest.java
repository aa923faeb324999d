package io.github.dsm4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** In square brackets what is code. */
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "run `dsm` now, run [dsm] now",
        "`dsm`, [dsm]",
        "a ` b, a ` b",
        "`a` and `b, [a] and `b",
        "'', ''"
    })
    void splits(String text, String expected) {
        assertEquals(
                expected,
                Words.of(text).spans().stream()
                        .map(span -> span.code() ? "[" + span.text() + "]" : span.text())
                        .collect(Collectors.joining()));
    }
}
