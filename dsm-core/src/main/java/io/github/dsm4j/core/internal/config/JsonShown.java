package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The messages of the problems in a configuration. */
final class JsonShown {
    private static final int LONGEST = 40;

    private JsonShown() {}

    static String wrong(JsonNode node, String allowed) {
        return "is " + shown(node) + ", must be " + allowed;
    }

    static String unknown(String key, List<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt(name -> distance(key, name)))
                .filter(name -> distance(key, name) <= Math.max(2, name.length() / 3))
                .map(name -> "did you mean \"" + name + "\"? ")
                .orElse("");
        return "is not known; " + nearest
                + (known.isEmpty() ? "there are no keys here" : "known are " + String.join(", ", known));
    }

    static String message(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "is refused";
        }
        return thrown.getMessage() == null ? "is refused: " + thrown : thrown.getMessage();
    }

    private static String shown(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isObject() ? "an object" : "an array";
        }
        String text = node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** The Levenshtein distance, upper and lower case being one. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
