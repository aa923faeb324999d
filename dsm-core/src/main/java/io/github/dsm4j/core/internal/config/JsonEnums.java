package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants of enums in JSON: {@code FLAT_HOUSE} is {@code "flat-house"}. */
final class JsonEnums {
    private JsonEnums() {}

    static String spelled(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T> T read(JsonNode node, Class<T> type) {
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(c -> '"' + spelled(c) + '"')
                .collect(Collectors.joining(", ", type.getEnumConstants().length > 1 ? "one of " : "", ""));
        String text = JsonScalar.text(node, allowed);
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> spelled(c).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(JsonShown.wrong(node, allowed)));
    }
}
