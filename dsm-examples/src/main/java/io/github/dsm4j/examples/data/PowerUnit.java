package io.github.dsm4j.examples.data;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The unit of a column of powers. Decimals are read exactly and rounded once, to whole milliwatts. */
enum PowerUnit {
    WATT("W", 3),
    KILOWATT("kW", 6);

    /** The largest power of a house or neighbourhood, 1 GW in mW: beyond it a file has its units wrong. */
    private static final long LARGEST_MILLIWATTS = 1_000_000_000_000L;

    /** Longer numbers are no measurements; refusing them keeps a hostile file from costing quadratic time. */
    private static final int LONGEST_NUMBER = 64;

    private final String symbol;
    private final int digitsToMilliwatts;
    private final BigDecimal largest;

    PowerUnit(String symbol, int digitsToMilliwatts) {
        this.symbol = symbol;
        this.digitsToMilliwatts = digitsToMilliwatts;
        this.largest =
                BigDecimal.valueOf(LARGEST_MILLIWATTS, digitsToMilliwatts).setScale(0);
    }

    /**
     * Reads a power, half a milliwatt rounded away from zero.
     *
     * @param text a decimal number in this unit
     * @return the power, mW
     * @throws NumberFormatException if it is no number, or larger than 1 GW; the message says what is allowed
     */
    long milliwatts(String text) {
        BigDecimal value = number(text);
        if (value.abs().compareTo(largest) > 0) {
            throw new NumberFormatException("'" + text + "' " + symbol + " is out of range; " + allowed());
        }
        // A tiny number such as 1e-999999999 must not be written out digit by digit.
        long wholeDigits = (long) value.precision() - value.scale() + digitsToMilliwatts;
        return wholeDigits < 0
                ? 0
                : value.movePointRight(digitsToMilliwatts)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    static boolean inRange(long milliwatts) {
        return Math.abs(milliwatts) <= LARGEST_MILLIWATTS && milliwatts != Long.MIN_VALUE;
    }

    /**
     * Writes a power in W with three decimals, exactly.
     *
     * @param milliwatts the power, mW
     * @return such as {@code -0.500}
     */
    static String watts(long milliwatts) {
        StringBuilder text = new StringBuilder();
        appendWatts(text, milliwatts);
        return text.toString();
    }

    /** Writes the same at the end of a text: a file of a million houses has a hundred million of them. */
    static void appendWatts(StringBuilder text, long milliwatts) {
        long size = Math.abs(milliwatts);
        if (milliwatts < 0) {
            text.append('-');
        }
        text.append(size / 1000).append('.');
        for (long digit = 100; digit > 0; digit /= 10) {
            text.append((char) ('0' + size / digit % 10));
        }
    }

    private BigDecimal number(String text) {
        if (text.length() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                // Told below, in the words of the file.
            }
        }
        throw new NumberFormatException("'" + shortened(text) + "' is not a number; " + allowed());
    }

    private String allowed() {
        return "expected a decimal number between -" + largest + " and " + largest + " " + symbol;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "...";
    }
}
