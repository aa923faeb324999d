package io.github.dsm4j.examples.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/** Writes a drawing as vector graphics. */
final class Svg {
    /** Browsers do not need it, and other readers look for what it names on the network. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\R?");

    /** Nobody sees the thousandth part of a pixel, and texts as outlines have many. */
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{3,}(E-\\d+)?");

    private static final int DIGITS = 2;

    private Svg() {}

    static byte[] of(IChart drawing) {
        try {
            String text = new String(ChartEncoder.getBytes(drawing, "svg"), StandardCharsets.UTF_8);
            return shortened(DOCTYPE.matcher(text).replaceFirst("")).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    private static String shortened(String text) {
        return LONG_NUMBER
                .matcher(text)
                .replaceAll(number -> new BigDecimal(number.group())
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
