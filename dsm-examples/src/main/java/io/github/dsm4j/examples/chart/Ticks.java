package io.github.dsm4j.examples.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/** Labels along an axis. */
final class Ticks {
    /** No label here. */
    static final String NONE = "";

    /** A number is set in groups of three if it has more digits; a power of ten is written as a power then. */
    private static final int PLAIN = 4;

    private Ticks() {}

    /** A number, its thousands set apart. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = point - 3; i > 0 && point > PLAIN; i -= 3) {
            text.insert(i, '\u00a0');
        }
        return (rounded.signum() < 0 ? "−" : "") + text;
    }

    /** A power of ten; nothing between two of them. */
    static String decade(double value) {
        BigDecimal rounded = rounded(value);
        if (!rounded.unscaledValue().equals(BigDecimal.ONE.unscaledValue())) {
            return NONE;
        }
        return Math.abs(rounded.scale()) <= PLAIN ? number(value) : "10^" + -rounded.scale();
    }

    /** One, two or five times a power of ten; nothing between two of them. */
    static String oneTwoFive(double value) {
        BigDecimal rounded = rounded(value);
        String digits = rounded.unscaledValue().toString();
        if (!"1 2 5".contains(digits)) {
            return NONE;
        }
        String factor = digits.equals("1") ? "" : digits + "·";
        return Math.abs(rounded.scale()) <= PLAIN ? number(value) : factor + "10^" + -rounded.scale();
    }

    /** A power of ten by its exponent; nothing between two of them. */
    static String powerOfTen(double exponent) {
        long whole = Math.round(exponent);
        return Math.abs(exponent - whole) > 1e-6 ? NONE : "10^" + whole;
    }

    /** A power of two by its exponent; nothing between two of them. */
    static String powerOfTwo(double exponent) {
        long whole = Math.round(exponent);
        return Math.abs(exponent - whole) > 1e-6 ? NONE : "2^" + whole;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
    }
}
