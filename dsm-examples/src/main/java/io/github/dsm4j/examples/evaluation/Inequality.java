package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A "more than" of the thesis, tried on several pairs of numbers. Immutable.
 *
 * @param quantity what the numbers are
 * @param unit their unit
 * @param margin by which share the one must exceed the other to count as more; 0 for exact numbers
 * @param pairs the numbers
 */
record Inequality(String quantity, String unit, double margin, List<Pair> pairs) {
    /** Two measurements of the same computation on a busy machine may differ by this. */
    static final double NOISE = 0.2;

    /** What the signs mean. */
    static final String LEGEND = "In the findings, measured numbers count as equal (≈) if they differ by less than "
            + Math.round(100 * NOISE) + " %: two runs of the same computation do.";

    /** Sums of exact numbers differ by less. */
    private static final double ROUNDING = 1e-9;

    Inequality {
        pairs = List.copyOf(pairs);
    }

    /**
     * What should be more, and what should be less.
     *
     * @param greater the name of what should be more
     * @param more its number
     * @param smaller the name of what should be less
     * @param less its number
     */
    record Pair(String greater, double more, String smaller, double less) {}

    /** An inequality between exact numbers, still without any. */
    static Inequality exact(String quantity, String unit) {
        return new Inequality(quantity, unit, 0, List.of());
    }

    /** An inequality between measured numbers, still without any. */
    static Inequality measured(String quantity, String unit) {
        return new Inequality(quantity, unit, NOISE, List.of());
    }

    /**
     * What should be more, and what should be less, by approach.
     *
     * @param greater the approach with more
     * @param smaller the approach with less
     */
    record Choice(Approach greater, Approach smaller) {}

    Inequality with(Choice choice, ToDoubleFunction<Approach> number) {
        return with(
                choice.greater.label(),
                number.applyAsDouble(choice.greater),
                choice.smaller.label(),
                number.applyAsDouble(choice.smaller));
    }

    Inequality with(String greater, double more, String smaller, double less) {
        List<Pair> all = new ArrayList<>(pairs);
        all.add(new Pair(greater, more, smaller, less));
        return new Inequality(quantity, unit, margin, all);
    }

    /** Confirmed if all pairs of all inequalities are as they should be, not confirmed if none is. */
    static Verdict verdict(List<Inequality> inequalities) {
        long pairs = inequalities.stream().mapToLong(i -> i.pairs.size()).sum();
        long held = inequalities.stream().mapToLong(Inequality::held).sum();
        if (pairs == 0) {
            return Verdict.NOT_TESTED;
        }
        return held == pairs ? Verdict.CONFIRMED : held == 0 ? Verdict.NOT_CONFIRMED : Verdict.PARTLY;
    }

    private long held() {
        return pairs.stream().filter(pair -> compare(pair) > 0).count();
    }

    private int compare(Pair pair) {
        double same = Math.max(margin, ROUNDING) * Math.min(Math.abs(pair.more), Math.abs(pair.less));
        return Math.abs(pair.more - pair.less) <= same ? 0 : Double.compare(pair.more, pair.less);
    }

    /** The numbers in words. */
    String text() {
        return quantity + ": " + pairs.stream().map(this::text).collect(Collectors.joining(", ")) + ".";
    }

    private String text(Pair pair) {
        return pair.greater + " " + number(pair.more) + " " + sign(pair) + " " + pair.smaller + " " + number(pair.less)
                + " " + unit;
    }

    private String sign(Pair pair) {
        int order = compare(pair);
        if (order == 0) {
            return margin > 0 ? "≈" : "=";
        }
        return order > 0 ? ">" : "<";
    }

    /** With about three digits. */
    static String number(double value) {
        String format =
                value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : value >= 0.01 ? "%.3f" : "%.2g";
        return String.format(Locale.ROOT, format, value);
    }
}
