package io.github.dsm4j.api.profile;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One power value per interval of a {@link Horizon}, in integer milliwatts; positive is consumption, negative is export.
 * Integers make sums exact and free of order, so that an aggregate <em>equals</em> the sum of its parts; squared norms are
 * exact too. Immutable and thread-safe.
 */
public final class PowerProfile {
    /** Largest absolute value of an interval: 10^15 mW (1 TW). Squared norms then fit 128 bits with room to spare. */
    public static final long MAX_MILLIWATTS = 1_000_000_000_000_000L;

    /** The zeros asked for last: a million houses that do not move need not have one each. */
    private static volatile PowerProfile zeros = new PowerProfile(new long[0]);

    private final long[] mw;

    /** The largest absolute value, mW. */
    private final long magnitude;

    private PowerProfile(long[] mw) {
        long high = 0;
        long low = 0;
        for (long power : mw) {
            high = Math.max(high, power);
            low = Math.min(low, power);
        }
        if (high > MAX_MILLIWATTS || low < -MAX_MILLIWATTS) {
            throw outOfRange(mw);
        }
        this.mw = mw;
        this.magnitude = Math.max(high, -low);
    }

    private static IllegalArgumentException outOfRange(long[] mw) {
        int t = 0;
        while (mw[t] <= MAX_MILLIWATTS && mw[t] >= -MAX_MILLIWATTS) {
            t++;
        }
        return new IllegalArgumentException("interval " + t + " has " + mw[t] + " mW, allowed is -10^15 to 10^15 mW");
    }

    /**
     * The profile with these values.
     *
     * @param milliwatts one value per interval, mW; copied
     * @return the profile
     * @throws IllegalArgumentException if a value exceeds {@link #MAX_MILLIWATTS}
     */
    public static PowerProfile of(long... milliwatts) {
        return new PowerProfile(milliwatts.clone());
    }

    /**
     * No power at all.
     *
     * @param intervals the length
     * @return the profile of zeros
     */
    public static PowerProfile zero(int intervals) {
        PowerProfile known = zeros;
        if (known.mw.length != intervals) {
            known = new PowerProfile(new long[intervals]);
            zeros = known;
        }
        return known;
    }

    /**
     * The profile of integers that follows real values: the running sum of energy is rounded half up, then differenced.
     * Rounding is monotone and commutes with integer shifts, so integer bounds on power and on running sums hold for the
     * result wherever they hold for the argument.
     *
     * @param milliwatts one value per interval, mW
     * @return the profile
     * @throws IllegalArgumentException if a value is not finite or exceeds {@link #MAX_MILLIWATTS}
     */
    public static PowerProfile rounded(double[] milliwatts) {
        long[] r = new long[milliwatts.length];
        double sum = 0;
        long before = 0;
        for (int t = 0; t < r.length; t++) {
            sum += milliwatts[t];
            if (!(Math.abs(sum) < 0x1p62)) {
                throw new IllegalArgumentException("interval " + t + ": energy up to it is " + sum + " mW intervals");
            }
            long now = Math.round(sum);
            r[t] = now - before;
            before = now;
        }
        return new PowerProfile(r);
    }

    /**
     * Sums profiles exactly.
     *
     * @param intervals the length of the profiles
     * @param profiles the profiles
     * @return the sum; zeros if there are none
     * @throws IllegalArgumentException if a length differs or a sum exceeds {@link #MAX_MILLIWATTS}
     */
    public static PowerProfile sum(int intervals, Iterable<PowerProfile> profiles) {
        long[] r = new long[intervals];
        long bound = 0;
        for (PowerProfile p : profiles) {
            p.checkLength(intervals);
            for (int t = 0; t < intervals; t++) {
                r[t] += p.mw[t];
            }
            bound += p.magnitude;
            if (bound > Long.MAX_VALUE / 2) {
                bound = requireBounded(r);
            }
        }
        return new PowerProfile(r);
    }

    /** A sum of many profiles leaves the range long before it overflows a long, but only if somebody looks. */
    private static long requireBounded(long[] sums) {
        long bound = 0;
        for (long sum : sums) {
            bound = Math.max(bound, Math.abs(sum));
        }
        if (bound > Long.MAX_VALUE / 2) {
            throw new IllegalArgumentException("a sum of powers exceeds the range by far");
        }
        return bound;
    }

    /**
     * Number of intervals.
     *
     * @return the length
     */
    public int length() {
        return mw.length;
    }

    /**
     * The value of one interval.
     *
     * @param interval 0 to {@code length() - 1}
     * @return the power, mW
     */
    public long at(int interval) {
        return mw[interval];
    }

    /**
     * A copy of the values.
     *
     * @return the powers, mW
     */
    public long[] milliwatts() {
        return mw.clone();
    }

    /**
     * Whether there is no power at all.
     *
     * @return true if all values are 0
     */
    public boolean isZero() {
        return magnitude == 0;
    }

    /**
     * Applies a function to every value.
     *
     * @param f the function of a power in mW
     * @return the new profile
     */
    public PowerProfile map(LongUnaryOperator f) {
        long[] r = new long[mw.length];
        for (int t = 0; t < r.length; t++) {
            r[t] = f.applyAsLong(mw[t]);
        }
        return new PowerProfile(r);
    }

    /**
     * Adds a profile, interval by interval.
     *
     * @param other a profile of the same length
     * @return the exact sum
     */
    public PowerProfile plus(PowerProfile other) {
        checkLength(other.mw.length);
        if (other.isZero()) {
            return this;
        }
        long[] r = new long[mw.length];
        for (int t = 0; t < r.length; t++) {
            r[t] = mw[t] + other.mw[t];
        }
        return new PowerProfile(r);
    }

    /**
     * Subtracts a profile, interval by interval.
     *
     * @param other a profile of the same length
     * @return the exact difference
     */
    public PowerProfile minus(PowerProfile other) {
        checkLength(other.mw.length);
        long[] r = new long[mw.length];
        for (int t = 0; t < r.length; t++) {
            r[t] = mw[t] - other.mw[t];
        }
        return new PowerProfile(r);
    }

    /**
     * The inner product, exact.
     *
     * @param other a profile of the same length
     * @return the sum of the products, mW²
     */
    public BigInteger dot(PowerProfile other) {
        checkLength(other.mw.length);
        long low = 0;
        long high = 0;
        for (int t = 0; t < mw.length; t++) {
            long product = mw[t] * other.mw[t];
            low += product;
            high += Math.multiplyHigh(mw[t], other.mw[t]) + carry(low, product);
        }
        return int128(high, low);
    }

    /**
     * The squared 2-norm, exact.
     *
     * @return the sum of the squares, mW²
     */
    public BigInteger squaredNorm() {
        return dot(this);
    }

    /**
     * By how much adding {@code delta} brings this difference profile closer to zero: the squared norm of this minus that of
     * the sum, exact. This is the bid of profile steering (thesis §3.2.3, line 8, in squares).
     *
     * @param delta a profile of the same length
     * @return the reduction of the squared norm, mW²; negative if the sum is farther from zero
     */
    public BigInteger reductionBy(PowerProfile delta) {
        checkLength(delta.mw.length);
        if (fitsLong(2 * magnitude + delta.magnitude, delta.magnitude)) {
            long sum = 0;
            for (int t = 0; t < mw.length; t++) {
                sum -= delta.mw[t] * (2 * mw[t] + delta.mw[t]);
            }
            return BigInteger.valueOf(sum);
        }
        long low = 0;
        long high = 0;
        for (int t = 0; t < mw.length; t++) {
            long factor = -(2 * mw[t] + delta.mw[t]);
            long product = delta.mw[t] * factor;
            low += product;
            high += Math.multiplyHigh(delta.mw[t], factor) + carry(low, product);
        }
        return int128(high, low);
    }

    /**
     * The 2-norm in watts: {@link #milliwattNorm()}, divided by 1000. The same bits on every JVM.
     *
     * @return the norm, W
     */
    public double norm() {
        return milliwattNorm() / 1000;
    }

    /**
     * The 2-norm: the square root of {@link #squaredNorm()}. The same bits on every JVM.
     *
     * @return the norm, mW
     */
    public double milliwattNorm() {
        return Math.sqrt(squaredNorm().doubleValue());
    }

    /**
     * The largest value.
     *
     * @return the peak, mW; 0 for a profile without intervals
     */
    public long peak() {
        return Arrays.stream(mw).max().orElse(0);
    }

    /** Whether a sum of products of such magnitudes needs no more than 64 bits; with houses it hardly ever does. */
    private boolean fitsLong(long a, long b) {
        return (double) a * (double) b * mw.length < 0x1p62;
    }

    private static long carry(long sum, long added) {
        return Long.compareUnsigned(sum, added) < 0 ? 1 : 0;
    }

    private static BigInteger int128(long high, long low) {
        return high == low >> 63
                ? BigInteger.valueOf(low)
                : new BigInteger(
                        ByteBuffer.allocate(16).putLong(high).putLong(low).array());
    }

    private void checkLength(int length) {
        if (length != mw.length) {
            throw new IllegalArgumentException("profiles of " + mw.length + " and " + length + " intervals");
        }
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public boolean equals(@Nullable Object o) {
        return o instanceof PowerProfile other && Arrays.equals(mw, other.mw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mw);
    }

    @Override
    public String toString() {
        return mw.length <= 8 ? Arrays.toString(mw) + " mW" : "PowerProfile[" + mw.length + " intervals]";
    }
}
