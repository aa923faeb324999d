package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.dsm4j.api.NodeId;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in JSON: exact, and never a text where a number belongs. */
final class JsonNumbers {
    /** Programs that hold JSON numbers as doubles lose digits of larger integers, so those are written as texts. */
    private static final int SAFE_BITS = 53;

    private static final int LARGEST_EXPONENT = 4096;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,1300}");
    private static final Pattern POWER = Pattern.compile("2\\^([0-9]{1,4})");
    private static final String WHOLE = "a whole number";

    private JsonNumbers() {}

    static long readLong(JsonNode node) {
        return within(node, BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    static int readInt(JsonNode node) {
        return within(node, BigInteger.valueOf(Integer.MIN_VALUE), BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    static NodeId readNode(JsonNode node) {
        BigInteger largest = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        return NodeId.of(within(node, BigInteger.ZERO, largest).longValue());
    }

    private static BigInteger within(JsonNode node, BigInteger min, BigInteger max) {
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException(JsonShown.wrong(node, WHOLE));
        }
        BigInteger value = node.bigIntegerValue();
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(JsonShown.wrong(node, WHOLE + " from " + min + " to " + max));
        }
        return value;
    }

    static double readDouble(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException(JsonShown.wrong(node, "a number"));
        }
        return finite(node.doubleValue());
    }

    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("is " + value + ", must be a number of at most 1.79e308");
        }
        return value;
    }

    static BigInteger readBig(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue();
        }
        String text = node.isTextual() ? node.textValue() : "";
        Matcher power = POWER.matcher(text);
        if (power.matches() && Integer.parseInt(power.group(1)) <= LARGEST_EXPONENT) {
            return BigInteger.TWO.pow(Integer.parseInt(power.group(1)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return new BigInteger(text);
        }
        throw new IllegalArgumentException(
                JsonShown.wrong(node, WHOLE + ", as a number or as a text such as \"1000\" or \"2^250\""));
    }

    static JsonNode writeBig(BigInteger value) {
        if (value.bitLength() <= SAFE_BITS) {
            return BigIntegerNode.valueOf(value);
        }
        boolean power = value.signum() > 0 && value.bitCount() == 1 && value.bitLength() <= LARGEST_EXPONENT + 1;
        return TextNode.valueOf(power ? "2^" + (value.bitLength() - 1) : value.toString());
    }
}
