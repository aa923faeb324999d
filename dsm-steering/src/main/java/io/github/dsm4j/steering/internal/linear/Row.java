package io.github.dsm4j.steering.internal.linear;

/**
 * A linear constraint {@code lower <= sum of a_t x_t <= upper} on powers in mW. Coefficients and bounds are scaled by one
 * power of two, which costs no digit, so that all rows are of similar size. Immutable and thread-safe.
 */
public final class Row {
    private static final double ARITHMETIC = 0x1p-7;

    final int first;
    final double[] coefficients;

    /** Minus infinity if there is none. */
    final double lower;

    /** Infinity if there is none. */
    final double upper;

    /**
     * By how much a rounded profile may break a bound: 1 mW times how far the coefficients go up and down over the intervals,
     * and down to nothing after the last one. Rounding the running sum of power to whole mW shifts a row by half of that at
     * most; the rest is for arithmetic.
     */
    final double tolerance;

    private final double scale;

    private Row(int first, double[] coefficients, double lower, double upper, double scale) {
        this.first = first;
        this.coefficients = coefficients;
        this.lower = lower;
        this.upper = upper;
        this.scale = scale;
        tolerance = variation(coefficients) + (first > 0 ? Math.abs(coefficients[0]) : 0);
    }

    /**
     * A row.
     *
     * @param first the interval of the first coefficient
     * @param coefficients per interval from there on, not all of them zero; copied
     * @param lower the least value, in coefficients times mW; minus infinity for none
     * @param upper the most value, in coefficients times mW; infinity for none
     * @return the row
     */
    public static Row of(int first, double[] coefficients, double lower, double upper) {
        double squares = 0;
        for (double a : coefficients) {
            squares += a * a;
        }
        double scale = Math.scalb(1.0, -Math.getExponent(Math.sqrt(squares)));
        double[] scaled = coefficients.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= scale;
        }
        return new Row(first, scaled, lower * scale, upper * scale, scale);
    }

    private static double variation(double[] a) {
        double sum = Math.abs(a[a.length - 1]);
        for (int i = 1; i < a.length; i++) {
            sum += Math.abs(a[i] - a[i - 1]);
        }
        return sum;
    }

    /** The same row with bounds drawn out as far as this value, unless it is out by no more than arithmetic. */
    Row reaching(double value) {
        return isKept(value)
                ? this
                : new Row(first, coefficients, Math.min(lower, value), Math.max(upper, value), scale);
    }

    /** The same row with one more unknown, after all others. */
    Row with(int column, double coefficient) {
        double[] more = new double[column - first + 1];
        System.arraycopy(coefficients, 0, more, 0, coefficients.length);
        more[column - first] = coefficient;
        return new Row(first, more, lower, upper, scale);
    }

    double of(double[] power) {
        double sum = 0;
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] * power[first + i];
        }
        return sum;
    }

    void addTo(double[] sums, double factor) {
        for (int i = 0; i < coefficients.length; i++) {
            sums[first + i] += factor * coefficients[i];
        }
    }

    /** The inner product with another row over the intervals that count. */
    double dot(Row other, boolean[] counts) {
        int from = Math.max(first, other.first);
        int until = Math.min(first + coefficients.length, other.first + other.coefficients.length);
        double sum = 0;
        for (int t = from; t < until; t++) {
            if (counts[t]) {
                sum += coefficients[t - first] * other.coefficients[t - other.first];
            }
        }
        return sum;
    }

    /** By how much a value is outside the bounds, negative below the lower one. */
    double excess(double value) {
        return value < lower ? value - lower : value > upper ? value - upper : 0;
    }

    /** Whether a value is within the bounds as far as arithmetic can tell; rounding to whole mW is another matter. */
    boolean isKept(double value) {
        return Math.abs(excess(value)) <= ARITHMETIC * tolerance;
    }

    boolean isEquality() {
        return lower == upper;
    }

    /** An amount in coefficients as they were given, times mW. */
    double unscaled(double amount) {
        return amount / scale;
    }
}
