package io.github.dsm4j.examples.report;

/**
 * What the experiments say about a conclusion of the thesis.
 *
 * @param claim the conclusion, in our words
 * @param source where the thesis has it
 * @param verdict whether this run agrees
 * @param evidence the numbers
 */
public record Finding(String claim, String source, Verdict verdict, String evidence) {}
