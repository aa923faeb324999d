package io.github.dsm4j.examples.report;

/**
 * A paragraph.
 *
 * @param text plain text, with code between two {@code `}
 */
public record Text(String text) implements Item {}
