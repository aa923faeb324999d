package io.github.dsm4j.core.internal.config;

import java.nio.charset.StandardCharsets;

/** What both forms of a record ask of a text. */
final class Texts {
    private Texts() {}

    /** Whether UTF-8 can hold the text: Java's strings may contain half of a surrogate pair. */
    static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
