package io.github.dsm4j.examples.report;

/**
 * One line about how the report was made.
 *
 * @param name such as "data set"
 * @param value its value
 */
public record Fact(String name, String value) {}
