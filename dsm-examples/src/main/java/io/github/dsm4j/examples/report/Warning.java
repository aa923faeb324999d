package io.github.dsm4j.examples.report;

/**
 * A paragraph that must not be overlooked.
 *
 * @param text plain text, with code between two {@code `}
 */
public record Warning(String text) implements Item {}
