package io.github.dsm4j.examples.report;

import java.util.Locale;

/**
 * One column of a {@link Table}.
 *
 * @param header what it holds
 * @param unit the unit of its numbers; empty if they have none
 * @param decimals how many digits after the point the page shows; {@link #TEXT} for a column of texts
 */
public record Column(String header, String unit, int decimals) {
    /** Instead of a number of digits: the cells are texts. */
    public static final int TEXT = -1;

    /** Checks the number of digits. */
    public Column {
        if (decimals < TEXT) {
            throw new IllegalArgumentException(header + ": " + decimals + " decimals");
        }
    }

    /**
     * Whether its cells are numbers.
     *
     * @return false if they are texts
     */
    public boolean numeric() {
        return decimals != TEXT;
    }

    /**
     * Its name in the CSV file, such as {@code mean_time_ms}: usable as an identifier, in ASCII.
     *
     * @return the header in lower case and the unit, with underscores
     */
    public String key() {
        String name = ascii(header).toLowerCase(Locale.ROOT);
        return unit.isEmpty() ? name : name + "_" + ascii(unit);
    }

    private static String ascii(String text) {
        return text.replace("%", "percent")
                .replace("µ", "u")
                .replace("/", " per ")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
