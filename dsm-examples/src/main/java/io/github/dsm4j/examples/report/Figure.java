package io.github.dsm4j.examples.report;

import io.github.dsm4j.examples.chart.Chart;

/**
 * A picture.
 *
 * @param name of its file, without the ending: lower case letters, digits and dashes
 * @param caption below it
 * @param alt what it shows, for who cannot see it
 * @param chart the picture
 */
public record Figure(String name, String caption, String alt, Chart chart) implements Item {
    /** Checks the name, and that it is described. */
    public Figure {
        Names.requireName(name);
        if (alt.isBlank()) {
            throw new IllegalArgumentException("figure " + name + " is not described");
        }
    }
}
