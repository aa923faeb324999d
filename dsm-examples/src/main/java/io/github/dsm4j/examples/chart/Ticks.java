package io.github.dsm4j.examples.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;

/** Labels along an axis. */
final class Ticks {
    /** Powers of ten with more digits than these are written as powers. */
    private static final int PLAIN = 4;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Ticks() {}

    /** A number, its thousands set apart. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = point - 3; i > 0 && point > PLAIN; i -= 3) {
            text.insert(i, '\u00a0');
        }
        return (rounded.signum() < 0 ? "−" : "") + text;
    }

    /** A power by its exponent; nothing between two powers. */
    static String power(int base, double exponent) {
        long whole = Math.round(exponent);
        if (Math.abs(exponent - whole) > 1e-6) {
            return " ";
        }
        return base == 10 && Math.abs(whole) <= PLAIN
                ? number(BigDecimal.ONE.scaleByPowerOfTen((int) whole).doubleValue())
                : base + superscript(whole);
    }

    private static String superscript(long exponent) {
        return Long.toString(exponent)
                .chars()
                .mapToObj(c -> c == '-' ? "⁻" : SUPERSCRIPTS.substring(c - '0', c - '0' + 1))
                .collect(Collectors.joining());
    }
}
