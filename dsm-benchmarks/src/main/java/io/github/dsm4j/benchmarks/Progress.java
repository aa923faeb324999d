package io.github.dsm4j.benchmarks;

import java.util.Locale;

/** Says what is being measured, apart from the results. */
final class Progress {
    private Progress() {}

    static void say(String format, Object... values) {
        System.err.println(String.format(Locale.ROOT, format, values));
    }
}
