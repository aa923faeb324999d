package io.github.dsm4j.core.internal.config;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.dsm4j.api.Hash;
import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.PublicKey;
import io.github.dsm4j.api.profile.PowerProfile;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value that is one JSON value (or an array of numbers) is read and written. The reader throws an
 * {@link IllegalArgumentException} with the message of the problem.
 *
 * @param <T> its class
 */
record JsonScalar<T>(Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
    private static final Map<Class<?>, JsonScalar<?>> ALL = Map.ofEntries(
            of(Long.class, JsonNumbers::readLong, LongNode::valueOf),
            of(Integer.class, JsonNumbers::readInt, IntNode::valueOf),
            of(Boolean.class, JsonScalar::bool, BooleanNode::valueOf),
            of(Double.class, JsonNumbers::readDouble, v -> DoubleNode.valueOf(JsonNumbers.finite(v))),
            of(String.class, n -> text(n, "a text"), v -> TextNode.valueOf(unicode(v))),
            of(BigInteger.class, JsonNumbers::readBig, JsonNumbers::writeBig),
            of(Duration.class, parsed("an ISO-8601 duration such as PT15M", Duration::parse), JsonScalar::text),
            of(
                    Instant.class,
                    parsed("an ISO-8601 instant such as 2021-06-01T00:00:00Z", Instant::parse),
                    JsonScalar::text),
            of(Hash.class, parsed("64 hexadecimal digits", Hash::ofHex), JsonScalar::text),
            of(
                    PublicKey.class,
                    parsed(
                            "64 hexadecimal digits",
                            t -> PublicKey.of(HexFormat.of().parseHex(t))),
                    JsonScalar::text),
            of(NodeId.class, JsonNumbers::readNode, v -> BigIntegerNode.valueOf(new BigInteger(v.toString()))),
            of(PowerProfile.class, JsonProfile::read, JsonProfile::write));

    private static <T> Map.Entry<Class<?>, JsonScalar<?>> of(
            Class<T> type, Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
        return entry(type, new JsonScalar<>(reader, writer));
    }

    /** The scalar of an enum or a boxed class; null if it has none. */
    @SuppressWarnings("unchecked") // The table maps each class to its own scalar.
    static <T> @Nullable JsonScalar<T> of(Class<T> type) {
        return type.isEnum()
                ? new JsonScalar<>(n -> JsonEnums.read(n, type), v -> TextNode.valueOf(JsonEnums.spelled(v)))
                : (JsonScalar<T>) ALL.get(type);
    }

    private static boolean bool(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException(JsonShown.wrong(node, "true or false"));
        }
        return node.booleanValue();
    }

    static String text(JsonNode node, String allowed) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(JsonShown.wrong(node, allowed));
        }
        return unicode(node.textValue());
    }

    private static JsonNode text(Object value) {
        return TextNode.valueOf(value.toString());
    }

    private static String unicode(String text) {
        if (!Texts.isUnicode(text)) {
            throw new IllegalArgumentException("contains half of a surrogate pair");
        }
        return text;
    }

    private static <T> Function<JsonNode, T> parsed(String allowed, Function<String, T> parser) {
        return node -> {
            String text = text(node, allowed);
            try {
                return parser.apply(text);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(JsonShown.wrong(node, allowed), e);
            }
        };
    }
}
