package io.github.dsm4j.benchmarks;

import java.util.Locale;

/**
 * Something that the library promises, and what was measured of it.
 *
 * @param text what is promised, unit included
 * @param measured the value; NaN if it could not be measured
 * @param low the least value that keeps the promise
 * @param high the greatest value that keeps the promise
 * @param bound both in words
 */
record Promise(String text, double measured, double low, double high, String bound) {
    static Promise atLeast(String text, double measured, double low) {
        return new Promise(text, measured, low, Double.POSITIVE_INFINITY, ">= " + number(low));
    }

    static Promise atMost(String text, double measured, double high) {
        return new Promise(text, measured, Double.NEGATIVE_INFINITY, high, "<= " + number(high));
    }

    static Promise near(String text, double measured, double target, double tolerance) {
        String bound = "= " + number(target) + (tolerance > 0 ? " +- " + number(tolerance) : "");
        return new Promise(text, measured, target - tolerance, target + tolerance, bound);
    }

    String report() {
        String value = Double.isNaN(measured) ? "-" : number(measured);
        return String.format(Locale.ROOT, "%-56s %12s   (%s) %s", text, value, bound, verdict());
    }

    private String verdict() {
        if (Double.isNaN(measured)) {
            return "not measured";
        }
        return measured >= low && measured <= high ? "met" : "NOT MET";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.2f", value);
    }
}
