package io.github.dsm4j.examples.evaluation;

import java.util.Locale;

/** Sentences with numbers, written the same in every country. */
final class Prose {
    private static final String MINUS_OF_ZERO = "(?<!\\S)-(?=0(\\.0+)?(?!\\.?\\d))";

    private Prose() {}

    /** Formats a sentence; what rounds to zero has no sign. */
    static String of(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).replaceAll(MINUS_OF_ZERO, "");
    }
}
