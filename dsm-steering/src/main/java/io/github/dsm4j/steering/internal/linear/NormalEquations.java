package io.github.dsm4j.steering.internal.linear;

/**
 * Solves {@code A A' y = b} by Cholesky's method, where A is made of some rows over some of the intervals. Rows that
 * depend on those before them take no part. Confined to one thread.
 */
final class NormalEquations {
    /** A row of which less than this share is left after those before it depends on them. */
    private static final double DEPENDENT = 1e-11;

    private final Row[] rows;
    private final boolean[] counts;
    private final int[] used;
    private final double[][] factor;
    private int size;

    /**
     * Factors the equations.
     *
     * @param rows all rows
     * @param sides the rows that take part are not 0 here
     * @param counts the intervals that take part
     */
    NormalEquations(Row[] rows, int[] sides, boolean[] counts) {
        this.rows = rows;
        this.counts = counts;
        used = new int[rows.length];
        factor = new double[rows.length][];
        for (int k = 0; k < rows.length; k++) {
            if (sides[k] != 0) {
                append(k);
            }
        }
    }

    private void append(int k) {
        double[] line = new double[size + 1];
        double square = rows[k].dot(rows[k], counts);
        double left = square;
        for (int i = 0; i < size; i++) {
            double sum = rows[k].dot(rows[used[i]], counts);
            for (int j = 0; j < i; j++) {
                sum -= line[j] * factor[i][j];
            }
            line[i] = sum / factor[i][i];
            left -= line[i] * line[i];
        }
        if (left > DEPENDENT * square) {
            line[size] = Math.sqrt(left);
            factor[size] = line;
            used[size++] = k;
        }
    }

    /** Whether a row takes part. */
    boolean uses(int row) {
        for (int i = 0; i < size; i++) {
            if (used[i] == row) {
                return true;
            }
        }
        return false;
    }

    /** The solution, 0 for rows that take no part. */
    double[] solve(double[] b) {
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = b[used[i]];
            for (int j = 0; j < i; j++) {
                sum -= factor[i][j] * y[j];
            }
            y[i] = sum / factor[i][i];
        }
        double[] solution = new double[rows.length];
        for (int i = size - 1; i >= 0; i--) {
            double sum = y[i];
            for (int j = i + 1; j < size; j++) {
                sum -= factor[j][i] * y[j];
            }
            y[i] = sum / factor[i][i];
            solution[used[i]] = y[i];
        }
        return solution;
    }
}
