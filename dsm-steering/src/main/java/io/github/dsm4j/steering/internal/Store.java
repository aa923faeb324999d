package io.github.dsm4j.steering.internal;

import io.github.dsm4j.steering.internal.Infeasibility.Bound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store that loses or converts energy, over one horizon: electric power {@code x_t}, whole mW, between bounds, and stored
 * energy in mWh at the end of each interval
 *
 * <pre>  s_t = kept s_{t-1} + g_t(x_t) - drain_t,   g_t(x) = out_t x for x &lt; 0, in_t x otherwise</pre>
 *
 * <p>between bounds of its own. Efficiencies make {@code out} larger than {@code in}; a coefficient of performance is a
 * factor of both. Powers are whole, so not all energies can be met: bounds count to within a {@linkplain #tolerance
 * tolerance}. Immutable and thread-safe.
 */
public final class Store {
    /** Of the largest energy: what sums of doubles may be off. */
    private static final double NOISE = 0x1p-40;

    private static final double MICRO = 1000;

    final double[] minPower;
    final double[] maxPower;
    final double[] in;
    final double[] out;
    final double[] drain;
    final double kept;
    final double initial;
    final double[] minEnergy;
    final double[] maxEnergy;

    /** The energy bounds, drawn in so far that from wherever one is within them the rest can be planned. */
    final double[] minViable;

    final double[] maxViable;
    private final double[] tolerance;
    private final @Nullable Infeasibility infeasibility;

    /**
     * Takes the arrays, all of one length, without copying them; the caller must not use them again.
     *
     * @param minPower least power, whole mW
     * @param maxPower most power, whole mW
     * @param in energy stored by one mW of positive power over the interval, above 0, mWh
     * @param out energy taken by one mW of negative power, at least {@code in}, mWh
     * @param drain energy drawn in the interval whatever the power, as it counts at its end, mWh
     * @param kept share of the energy left after an interval, above 0 to 1
     * @param initial energy before the first interval, mWh
     * @param minEnergy least energy at the end of each interval, mWh
     * @param maxEnergy most energy at the end of each interval, mWh
     */
    public Store(
            double[] minPower,
            double[] maxPower,
            double[] in,
            double[] out,
            double[] drain,
            double kept,
            double initial,
            double[] minEnergy,
            double[] maxEnergy) {
        this.minPower = minPower;
        this.maxPower = maxPower;
        this.in = in;
        this.out = out;
        this.drain = drain;
        this.kept = kept;
        this.initial = initial;
        this.minEnergy = minEnergy;
        this.maxEnergy = maxEnergy;
        tolerance = tolerances();
        infeasibility = widen();
        minViable = minEnergy.clone();
        maxViable = maxEnergy.clone();
        drawIn();
    }

    private void drawIn() {
        for (int t = length() - 1; t > 0; t--) {
            minViable[t - 1] = Math.max(minViable[t - 1], (minViable[t] - after(0, t, maxPower[t])) / kept);
            maxViable[t - 1] = Math.min(maxViable[t - 1], (maxViable[t] - after(0, t, minPower[t])) / kept);
        }
    }

    /**
     * The number of intervals.
     *
     * @return the length
     */
    public int length() {
        return minPower.length;
    }

    /**
     * Whether stored energy is linear in power, so that the profiles are a convex set.
     *
     * @return false if some power may have either sign and loses on the way in or out
     */
    public boolean isConvex() {
        for (int t = 0; t < length(); t++) {
            if (in[t] != out[t] && minPower[t] < 0 && maxPower[t] > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The energy before the first interval.
     *
     * @return the energy, mWh
     */
    public double initial() {
        return initial;
    }

    /**
     * The least power.
     *
     * @param interval the interval, from 0
     * @return the power, whole mW
     */
    public double minPower(int interval) {
        return minPower[interval];
    }

    /**
     * The most power.
     *
     * @param interval the interval, from 0
     * @return the power, whole mW
     */
    public double maxPower(int interval) {
        return maxPower[interval];
    }

    /**
     * The least energy at the end of an interval, widened to where it can be met if that is within the tolerance.
     *
     * @param interval the interval, from 0
     * @return the energy, mWh
     */
    public double minEnergy(int interval) {
        return minEnergy[interval];
    }

    /**
     * The most energy at the end of an interval, widened to where it can be met if that is within the tolerance.
     *
     * @param interval the interval, from 0
     * @return the energy, mWh
     */
    public double maxEnergy(int interval) {
        return maxEnergy[interval];
    }

    /**
     * The stored energy at the end of an interval.
     *
     * @param before the energy at its start, mWh
     * @param interval the interval, from 0
     * @param milliwatts the power
     * @return the energy, mWh
     */
    public double after(double before, int interval, double milliwatts) {
        return kept * before + (milliwatts < 0 ? out[interval] : in[interval]) * milliwatts - drain[interval];
    }

    /** The power that stores so much in an interval, mW for mWh, whatever the bounds. */
    double powerFor(int interval, double milliwattHours) {
        return milliwattHours / (milliwattHours < 0 ? out[interval] : in[interval]);
    }

    /**
     * What one milliwatt in one of the intervals up to this one makes of energy at its end, at most. Bounds that no plan
     * can keep, but only just, are widened by at most this much, since states that were met to the nearest milliwatt must
     * not be refused in the next period; and rounding to whole milliwatts takes at most as much again.
     *
     * @param interval the interval, from 0
     * @return the energy, mWh
     */
    public double tolerance(int interval) {
        return tolerance[interval];
    }

    private double[] tolerances() {
        double[] result = new double[length()];
        double step = 0;
        double largest = initial;
        for (int t = 0; t < result.length; t++) {
            step = Math.max(kept * step, Math.max(in[t], out[t]));
            largest = Math.max(largest, Math.abs(maxEnergy[t]));
            result[t] = step + NOISE * largest;
        }
        return result;
    }

    /** Follows the range of reachable energies; moves a bound that is out of reach by no more than the tolerance. */
    private @Nullable Infeasibility widen() {
        double low = initial;
        double high = initial;
        for (int t = 0; t < length(); t++) {
            low = after(low, t, minPower[t]);
            high = after(high, t, maxPower[t]);
            if (minPower[t] > maxPower[t]) {
                return new Infeasibility(Bound.POWER, t, (long) (minPower[t] - maxPower[t]));
            }
            if (minEnergy[t] > maxEnergy[t]) {
                return broken(Bound.ENERGY, t, minEnergy[t] - maxEnergy[t]);
            }
            if (low > maxEnergy[t] + tolerance[t]) {
                return broken(Bound.MAX_ENERGY, t, low - maxEnergy[t]);
            }
            if (high < minEnergy[t] - tolerance[t]) {
                return broken(Bound.MIN_ENERGY, t, minEnergy[t] - high);
            }
            maxEnergy[t] = Math.max(maxEnergy[t], low);
            minEnergy[t] = Math.min(minEnergy[t], high);
            low = Math.max(low, minEnergy[t]);
            high = Math.min(high, maxEnergy[t]);
        }
        return null;
    }

    private static Infeasibility broken(Bound bound, int interval, double milliwattHours) {
        return new Infeasibility(bound, interval, (long) Math.ceil(milliwattHours * MICRO));
    }

    /**
     * Whether a plan exists.
     *
     * @return the first bound that cannot be kept, energies in whole uWh, rounded up; empty if some plan keeps them all
     */
    public Optional<Infeasibility> infeasibility() {
        return Optional.ofNullable(infeasibility);
    }
}
