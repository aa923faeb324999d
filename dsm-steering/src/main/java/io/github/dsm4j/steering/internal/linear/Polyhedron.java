package io.github.dsm4j.steering.internal.linear;

import io.github.dsm4j.api.profile.PowerProfile;
import java.util.List;

/** The profiles within power bounds and linear constraints; powers in mW. Immutable and thread-safe. */
public final class Polyhedron {
    final double[] min;
    final double[] max;
    final Row[] rows;

    private Polyhedron(double[] min, double[] max, Row[] rows) {
        this.min = min;
        this.max = max;
        this.rows = rows;
    }

    /**
     * The set with these bounds.
     *
     * @param min the least power per interval, whole mW; copied
     * @param max the most power per interval, whole mW, not below the least; copied
     * @param rows the constraints
     * @return the set, empty or not
     */
    public static Polyhedron of(double[] min, double[] max, List<Row> rows) {
        return new Polyhedron(min.clone(), max.clone(), rows.toArray(Row[]::new));
    }

    int length() {
        return min.length;
    }

    double clamp(int interval, double power) {
        return power < min[interval] ? min[interval] : power > max[interval] ? max[interval] : power;
    }

    boolean isFixed(int interval) {
        return min[interval] == max[interval];
    }

    /** What multipliers pay for power in each interval: the sum of the rows, each times its multiplier. */
    double[] prices(double[] multipliers) {
        double[] prices = new double[length()];
        for (int k = 0; k < rows.length; k++) {
            if (multipliers[k] != 0) {
                rows[k].addTo(prices, multipliers[k]);
            }
        }
        return prices;
    }

    /** Whether a profile is within its power bounds, and within all rows to a share of their tolerance. */
    boolean holds(double[] power, double share) {
        for (int t = 0; t < power.length; t++) {
            if (!(power[t] >= min[t] && power[t] <= max[t])) {
                return false;
            }
        }
        for (Row row : rows) {
            if (!(Math.abs(row.excess(row.of(power))) <= share * row.tolerance)) {
                return false;
            }
        }
        return true;
    }

    /** The set with the bounds of its rows drawn out until they hold for this profile. */
    Polyhedron reaching(double[] power) {
        Row[] wider = rows.clone();
        for (int k = 0; k < rows.length; k++) {
            wider[k] = rows[k].reaching(rows[k].of(power));
        }
        return new Polyhedron(min, max, wider);
    }

    /** A profile cut to the power bounds. */
    double[] clamped(double[] power) {
        double[] clamped = power.clone();
        for (int t = 0; t < clamped.length; t++) {
            clamped[t] = clamp(t, clamped[t]);
        }
        return clamped;
    }

    /**
     * Rounds a profile to whole mW by rounding its running sum half up and differencing, so that a row moves by no more
     * than half of its tolerance. Whole power bounds stay kept; clamping undoes errors of floating point arithmetic.
     */
    PowerProfile rounded(double[] power) {
        long[] rounded = new long[power.length];
        double sum = 0;
        double before = 0;
        for (int t = 0; t < rounded.length; t++) {
            sum += power[t];
            double whole = clamp(t, Math.floor(sum + 0.5) - before);
            rounded[t] = (long) whole;
            before += whole;
        }
        return PowerProfile.of(rounded);
    }
}
