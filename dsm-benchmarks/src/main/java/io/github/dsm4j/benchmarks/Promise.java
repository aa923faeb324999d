package io.github.dsm4j.benchmarks;

import java.util.Locale;
import java.util.Map;

/**
 * Something that the library promises about its speed.
 *
 * @param text what is measured
 * @param value computes it from the scores, which are keyed by benchmark ({@code PlanBenchmark.battery})
 * @param relation {@code >=} or {@code <=}
 * @param target what is promised
 * @param unit the unit of both; {@code x} for ratios
 */
record Promise(String text, Value value, String relation, double target, String unit) {

    /** Computes a value from scores. */
    @FunctionalInterface
    interface Value {
        double of(Map<String, Double> scores);
    }

    /** How many times longer {@code slow} takes than {@code fast}, at least. */
    static Promise ratio(String text, String slow, String fast, double atLeast) {
        return new Promise(text, scores -> score(scores, slow) / score(scores, fast), ">=", atLeast, "x");
    }

    /** How many operations {@code fast} does while {@code slow} does one, at least; both scores are operations per time. */
    static Promise rate(String text, String fast, String slow, double atLeast) {
        return new Promise(text, scores -> score(scores, fast) / score(scores, slow), ">=", atLeast, "x");
    }

    /** How long {@code benchmark} takes, at most; microseconds. */
    static Promise time(String text, String benchmark, double atMost) {
        return new Promise(text, scores -> score(scores, benchmark), "<=", atMost, "us");
    }

    private static double score(Map<String, Double> scores, String benchmark) {
        return scores.getOrDefault(benchmark, Double.NaN);
    }

    String report(Map<String, Double> scores) {
        double measured = value.of(scores);
        String verdict = Double.isNaN(measured) ? "not measured" : kept(measured) ? "kept" : "MISSED";
        return String.format(
                Locale.ROOT, "%-60s %,12.2f %-3s (%s %,.2f) %s", text, measured, unit, relation, target, verdict);
    }

    private boolean kept(double measured) {
        return relation.equals(">=") ? measured >= target : measured <= target;
    }
}
